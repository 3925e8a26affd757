import type { Place } from '../model/records';
import { isPoint, nearestPlaces, printNear } from './nearby';
import type { Window } from './outline';

/** A small map without anything on it yet. */
export interface Ground {
	scope: 'region' | 'world';
	window: Window;
	/** The land in it, as the path of an SVG. */
	land: string;
}

/** Where a place lies, as a small map shows it. */
export interface Whereabouts
	extends Pick<Ground, 'scope' | 'land'>, Pick<Window, 'width' | 'height'> {
	at: [x: number, y: number];
}

/** What a place's page shows of what is around it. */
export interface Surroundings {
	/** Whether its point stands for an area, and is no site. */
	area: boolean;
	whereabouts?: Whereabouts;
	nearby: { id: string; name: string; says: string }[];
}

/** @param grounds small maps; the first that has the place on it is taken */
export function surroundingsOf(
	places: readonly Place[],
	grounds: readonly Ground[],
	id: string
): Surroundings {
	const place = places.find((one) => one.id === id)!;
	const whereabouts = whereaboutsOf(grounds, place);
	return {
		area: !isPoint(place),
		...(whereabouts && { whereabouts }),
		nearby: nearestPlaces(places, id).map((near) => ({
			id: near.id,
			name: near.name,
			says: printNear(near)
		}))
	};
}

function whereaboutsOf(
	grounds: readonly Ground[],
	{ coordinates }: Place
): Whereabouts | undefined {
	for (const { scope, land, window } of grounds) {
		const { width, height } = window;
		const at = window.place(coordinates);
		const [x, y] = at;
		if (x > 0 && x < width && y > 0 && y < height) return { scope, land, width, height, at };
	}
	return undefined;
}
