import { expect, test } from 'vitest';
import type { Atlas, RouteFeature } from '../model/atlas';
import type { Reference } from '../model/records';
import { breadths } from './flows';
import { atlas, compose, layer, painted, route } from './made-up-style';
import { pictures } from './pictures';
import type { Scene } from './scene';
import { unbuilt } from './strokes';

const carrying = (ref: Reference, carries: string, rest: Partial<RouteFeature> = {}) => ({
	...route(ref.slice('routes/'.length)),
	carries,
	...rest
});
const network: Atlas = {
	...atlas,
	routes: [
		carrying('routes/wide', 'milk', {
			capacity: { value: 100, unit: 'cans per day', step: 3 },
			beside: { bundle: 0, side: 0 }
		}),
		carrying('routes/narrow', 'milk', {
			capacity: { value: 10, unit: 'cans per day', step: 1 },
			beside: { bundle: 0, side: 1, against: true }
		}),
		carrying('routes/canal', 'grain', { eitherWay: true, beside: { bundle: 1, side: 1 } }),
		carrying('routes/path', 'grain', { context: true })
	]
};
const ofNetwork = (part: string, property: string, id: string, rest: Partial<Scene> = {}) => {
	const scene = { atlas: network, seen: new Set(network.routes.map(({ ref }) => ref)), ...rest };
	const { paint, layout } = layer(part, scene);
	return painted({ ...layout, ...paint }[property], { id });
};

test('what flows has a colour, on lines and on their names', () => {
	for (const [part, property] of [
		['routes-line', 'line-color'],
		['routes-arrow', 'icon-color'],
		['routes-label', 'text-color']
	] as const) {
		const [wide, narrow, canal] = ['wide', 'narrow', 'canal'].map((id) =>
			String(ofNetwork(part, property, `routes/${id}`))
		);
		expect(wide).toBe(narrow);
		expect(wide).not.toBe(canal);
	}
});

test('an arrow points one way, or both where what flows goes either way', () => {
	expect(ofNetwork('routes-arrow', 'icon-image', 'routes/wide')).toBe('arrow');
	expect(ofNetwork('routes-arrow', 'icon-image', 'routes/canal')).toBe('two-arrows');
});

test('a route is as wide as its stated capacity, and plain where none is stated', () => {
	const [wide, narrow, canal] = ['wide', 'narrow', 'canal'].map((id) =>
		Number(ofNetwork('routes-line', 'line-width', `routes/${id}`))
	);
	expect(wide).toBeGreaterThan(narrow!);
	expect(narrow).toBeGreaterThan(canal!);
	expect(canal).toBe(breadths.plain);
});

test('lines that run alongside are drawn apart, their arrows with them, and the selected one where it lies', () => {
	const aside = (id: string, rest: Partial<Scene> = {}) =>
		ofNetwork('routes-line', 'line-offset', `routes/${id}`, rest);
	expect(aside('wide')).toBe(0);
	expect(aside('narrow')).toBeLessThan(0);
	expect(ofNetwork('routes-arrow', 'icon-offset', 'routes/narrow')).toEqual([0, aside('narrow')]);
	const narrow: Partial<Scene> = { selected: 'routes/narrow' };
	expect(aside('narrow', narrow)).toBe(0);
	expect(aside('wide', narrow)).toBeLessThan(0);
	expect(aside('canal', narrow)).toBe(aside('canal'));
});

test('near by, each line is drawn where it lies', () => {
	const { paint } = layer('routes-line', { atlas: network, seen: new Set(['routes/narrow']) });
	expect(painted(paint['line-offset'], { id: 'routes/narrow' }, 12)).toBeCloseTo(0);
});

test('an unbuilt leg is hollow', () => {
	const { paint } = layer('routes-line');
	const gap = (state?: string) =>
		painted(paint['line-gap-width'], { id: 'routes/ferry', ...(state && { state }) });
	expect(gap('not-built')).toBe(unbuilt.gap);
	expect(gap('in-use')).toBe(0);
	expect(gap()).toBe(0);
});

test('what is there to compare is quiet until it is looked at', () => {
	const opacity = (rest: Partial<Scene> = {}) =>
		ofNetwork('routes-line', 'line-opacity', 'routes/path', rest);
	expect(opacity()).toBeLessThan(1);
	expect(opacity({ selected: 'routes/path' })).toBe(1);
	expect(opacity({ selected: 'routes/wide', neighbours: ['routes/path'] })).toBe(1);
});

test('an estimated station is hollow in its ring, and one that was found is not', () => {
	const { layout } = layer('stations-mark', { selected: 'routes/ferry' });
	const icon = (basis: string) =>
		String(painted(layout['icon-image'], { kind: 'pump station', basis }));
	expect(pictures[icon('found')]).toMatchObject({ shape: 'triangle', line: 0 });
	expect(pictures[icon('estimate')]?.line).toBeGreaterThan(0);
	const ring = layer('stations-ring', { selected: 'routes/ferry' });
	expect(painted(ring.paint['circle-radius'], { ring: 0.5 }, 4)).toBeCloseTo(8);
});

test('stations are drawn of the selected route alone, from the source of the lines', () => {
	expect(compose().layers.some(({ id }) => id.startsWith('stations'))).toBe(false);
	const { filter } = layer('stations-mark', { selected: 'routes/ferry' });
	expect(filter).toEqual(['==', ['get', 'route'], 'routes/ferry']);
	const sources = Object.keys(compose({ selected: 'routes/ferry' }).sources);
	expect(sources).toEqual(Object.keys(compose().sources));
});
