import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { namesAlong } from './names-along';
import { around, Room } from './room';
import { Values, type Drawable } from './values';

const size = { width: 400, height: 200 };
const frame = { camera: { zoom: 6, center: [0, 0] as [number, number] }, size };
const layer: SymbolLayerSpecification = {
	id: 'names',
	type: 'symbol',
	source: 'lines',
	layout: {
		'text-field': ['get', 'title'],
		'text-size': 12,
		'symbol-placement': 'line',
		'symbol-spacing': 300
	}
};
const line = (title: string, ...coordinates: [number, number][]): Drawable => ({
	properties: { title },
	geometry: { type: 'LineString', coordinates },
	state: {}
});
const named = (drawables: Drawable[], room = new Room(size)) =>
	namesAlong(new Values(layer, 6), drawables, frame, room).map(({ content }) => content);
const zigzag = Array.from({ length: 41 }, (_, index): [number, number] => [
	index / 10 - 2,
	index % 2 ? 0.15 : -0.15
]);

test('a name reads from left to right, whichever way its line goes', () => {
	for (const way of [-1, 1]) {
		const [name, ...more] = named([line('North Line', [-1.8 * way, 0], [1.8 * way, 0])]);
		expect(more).toEqual([]);
		expect(name).toContain('>North Line<');
		expect(name).toMatch(/ d="M[\d.]+ [\d.]+l[^-]/);
	}
});

test('legs of one name have one name together', () => {
	const legs = [line('North Line', [-1.8, 0], [0, 0]), line('North Line', [0, 0], [1.8, 0])];
	expect(named(legs)).toHaveLength(1);
});

test('a line too short for its name, or too crooked, has none', () => {
	expect(named([line('North Line', [0, 0], [0.2, 0])])).toEqual([]);
	expect(named([line('North Line', ...zigzag)])).toEqual([]);
});

test('a name is not written over what has the room already', () => {
	const room = new Room(size);
	room.take([around({ x: 200, y: 100 }, 200)]);
	expect(named([line('North Line', [-1.8, 0], [1.8, 0])], room)).toEqual([]);
});
