// How fast a strip answers, in memory, on a line of 100,000 points: `tsx tests/bench/routes.ts`, and a part of `npm run bench`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bordersOf, type Borders, type Land } from '../../src/lib/geo/borders';
import { countriesCrossed } from '../../src/lib/geo/crossed';
import type { LonLat } from '../../src/lib/geo/geodesic';
import { distanceAlong } from '../../src/lib/geo/measure';
import { stripOf, type StripLeg } from '../../src/lib/geo/strip';
import { kmNearest, positionAt } from '../../src/lib/geo/strip-position';
import { printTable, quantile, type Row } from './table';

const manyPoints = 100_000;
const manySettlements = 1000;
const steps = 2000;
const rounds = 9;

interface Features {
	features: { geometry: { coordinates: LonLat[] } }[];
}

/** Milliseconds a step along a route takes, and a measurement of all of it: with the longest of the dossier, and with one of 100,000 points. */
export function measureRoutes(root: string): Row[] {
	const read = (path: string): unknown =>
		JSON.parse(readFileSync(`${root}static/geo/${path}`, 'utf8'));
	const { features } = read('routes/btc.geojson') as Features;
	const borders = bordersOf(read('basemap/region.geojson') as Land);
	const drawn = features.flatMap(({ geometry }) => geometry.coordinates);
	return [drawn, wound(drawn)].flatMap((points) => measure(points, borders));
}

function measure(points: LonLat[], borders: Borders): Row[] {
	const name = `route of ${points.length.toLocaleString('en-GB')} points`;
	const leg: StripLeg = {
		id: 'leg',
		name: 'Leg',
		basis: 'traced',
		standing: 'stated',
		fromKm: 0,
		toKm: 1000,
		coordinates: points
	};
	const places = Array.from({ length: manySettlements }, (_, index) => {
		const [lon, lat] = points[Math.floor((index * points.length) / manySettlements)]!;
		return { name: `Town ${index}`, coordinates: [lon + (index % 7) / 5, lat] as const };
	});
	const strip = stripOf([leg], { places, borders });
	const every = (step: (share: number) => void) => () =>
		Array.from({ length: steps }, (_, index) => timeOf(() => step((index * 0.618) % 1)));
	const few = (all: () => void) => () => Array.from({ length: rounds }, () => timeOf(all));
	const measured: [what: string, times: () => number[], budget?: string][] = [
		[
			`a step, with ${manySettlements} settlements`,
			every((share) => positionAt(strip, share * strip.measuredKm)),
			'1 ms'
		],
		[
			'a click beside it',
			every((share) => kmNearest(strip, [points[0]![0] - share * 14, 36 + share * 6])),
			'1 ms'
		],
		['its length', few(() => distanceAlong(points))],
		['its countries', few(() => countriesCrossed(points, borders))],
		[
			`its strip, with ${manySettlements} settlements`,
			few(() => stripOf([leg], { places, borders }))
		]
	];
	return measured.map(([what, times, budget]) => {
		times();
		const taken = times();
		return {
			name: `${name}: ${what}`,
			median: `${quantile(taken, 0.5).toFixed(3)} ms`,
			p95: `${quantile(taken, 0.95).toFixed(3)} ms`,
			...(budget && { budget })
		};
	});
}

/** The same way in many small bends, as a survey would have it. */
function wound(points: LonLat[]): LonLat[] {
	const share = (points.length - 1) / (manyPoints - 1);
	return Array.from({ length: manyPoints }, (_, n): LonLat => {
		const index = Math.min(Math.floor(n * share), points.length - 2);
		const [[lon, lat], [toLon, toLat]] = [points[index]!, points[index + 1]!];
		const along = n * share - index;
		const bend = 0.002 * Math.sin(n / 3);
		return [lon + (toLon - lon) * along + bend, lat + (toLat - lat) * along - bend];
	});
}

function timeOf(task: () => unknown): number {
	const start = performance.now();
	task();
	return performance.now() - start;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	console.log(printTable(measureRoutes(fileURLToPath(new URL('../..', import.meta.url)))));
