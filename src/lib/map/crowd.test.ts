import { expect, test } from 'vitest';
import type { PlaceFeature } from '../model/atlas';
import { behindAt, crowdOf, nearestZoom } from './crowd';

function place(id: string, lon: number, lat = 0): PlaceFeature {
	const ref = `places/${id}` as const;
	return {
		ref,
		name: id,
		precision: 'site',
		coordinates: [lon, lat],
		theme: 'trade',
		sayings: []
	};
}

/** A grid of streets, as crowded as a city. */
const city = Array.from({ length: 200 }, (_, index) =>
	place(`p${index}`, 10 + (index % 20) * 0.004, 50 + Math.floor(index / 20) * 0.003)
);

const pixels = (one: PlaceFeature, other: PlaceFeature, zoom: number) => {
	const mercator = ({ coordinates: [lon, lat] }: PlaceFeature) => [
		lon / 360,
		Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
	];
	const [[x, y], [left, top]] = [mercator(one), mercator(other)] as [number[], number[]];
	return Math.hypot(x! - left!, y! - top!) * 512 * 2 ** zoom;
};

test('no two marks that are drawn are nearer than 24 pixels, at any zoom', () => {
	const { from } = crowdOf(city);
	for (let zoom = 0; zoom <= nearestZoom; zoom++) {
		const drawn = city.filter(({ ref }) => (from.get(ref) ?? Infinity) <= zoom);
		for (const [index, one] of drawn.entries())
			for (const other of drawn.slice(index + 1))
				expect(pixels(one, other, zoom)).toBeGreaterThanOrEqual(24 - 1e-6);
	}
});

test('at each zoom every place is drawn or behind one that is', () => {
	const { from, behind } = crowdOf(city);
	for (const [zoom, hidden] of behind.entries()) {
		const drawn = city.filter(({ ref }) => (from.get(ref) ?? Infinity) <= zoom);
		expect(drawn.map(({ ref }) => ref)).toEqual(expect.arrayContaining([...hidden.keys()]));
		expect([...hidden.values()].flat()).toHaveLength(city.length - drawn.length);
	}
});

test('who comes first in the list is drawn at any zoom', () => {
	const [last] = city.slice(-1);
	expect(crowdOf([last!, ...city]).from.get(last!.ref)).toBe(0);
});

test('places apart have marks of their own, and nothing behind them', () => {
	const crowd = crowdOf([place('harbour', 0), place('hill', 90)]);
	expect([...crowd.from.values()]).toEqual([0, 0]);
	expect(behindAt(crowd, 'places/harbour', 0)).toEqual([]);
});

test('places at one point stay behind the first of them', () => {
	const crowd = crowdOf([place('harbour', 0), place('gate', 0), place('mole', 0)]);
	expect(crowd.from.has('places/gate')).toBe(false);
	expect(behindAt(crowd, 'places/harbour', 13.7)).toEqual(['places/gate', 'places/mole']);
	expect(behindAt(crowd, 'places/harbour', 22)).toHaveLength(2);
});
