import { readLines, type NamedLine } from '$lib/files/read-lines';
import { strictParser } from '$lib/files/strict-parser';
import { aboutLine, type AboutLine, type RouteLines } from '$lib/geo/about-line';
import type { Borders } from '$lib/geo/borders';
import type { LonLat } from '$lib/geo/geodesic';
import { shortestWays, writtenLine } from '$lib/geo/shortest';
import { thinned } from '$lib/geo/thinned';

/** What a line is measured against. */
export interface Ground {
	borders: Borders;
	routes: readonly RouteLines[];
}

interface End {
	position: LonLat;
	/** The code of its country. */
	country: string | undefined;
}

/** A reader’s own line, inspected. */
export interface OwnLine extends AboutLine {
	name: string;
	/** How many points the file has of it. */
	points: number;
	start: End;
	end: End;
	/** How many of them are drawn: fewer, where it has very many. */
	drawnPoints: number;
	/** The line as it is drawn, the shortest way from point to point; longitudes go on beyond ±180° rather than leap. */
	drawn: [lon: number, lat: number][];
}

export type Inspected = { lines: OwnLine[] } | { fault: string };

/** More lines than these cannot be read side by side. */
export const mostLines = 100;
const mostDrawn = 5000;

/** @param onstep how many of how many lines are done */
export function inspect(
	fileName: string,
	text: string,
	ground: Ground,
	onstep: (done: number, of: number) => void
): Inspected {
	const reading = readLines(fileName, text, strictParser);
	if ('fault' in reading) return reading;
	const { lines } = reading;
	if (lines.length > mostLines)
		return {
			fault: `The file has ${lines.length.toLocaleString('en-GB')} lines, and more than ${mostLines} are not read: join them, or choose some of them.`
		};
	return {
		lines: lines.map((line, index) => {
			onstep(index, lines.length);
			return inspectedLine(line, ground);
		})
	};
}

function inspectedLine({ name, points }: NamedLine, { borders, routes }: Ground): OwnLine {
	const end = (position: LonLat): End => ({ position, country: borders.countryAt(position) });
	const kept = thinned(points, mostDrawn);
	return {
		name,
		points: points.length,
		...aboutLine(writtenLine(shortestWays(points)), borders, routes),
		start: end(points[0]!),
		end: end(points.at(-1)!),
		drawnPoints: kept.length,
		drawn: shortestWays(kept).map(([lon, lat]) => [lon, lat])
	};
}
