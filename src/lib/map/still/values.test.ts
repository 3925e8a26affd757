import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { keeps, Values, type Drawable } from './values';

const drawable = (properties: Drawable['properties'], lit = false): Drawable => ({
	properties,
	geometry: { type: 'Point', coordinates: [0, 0] },
	state: { lit }
});
const at = (layer: Partial<LayerSpecification>, zoom: number) =>
	new Values({ id: 'quay', source: 'quays', ...layer } as LayerSpecification, zoom);

test('an expression comes to what it does for a feature, at a zoom and in a state', () => {
	const values = at(
		{
			type: 'circle',
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, ['get', 'berths'], 6, 0],
				'circle-color': ['case', ['boolean', ['feature-state', 'lit'], false], '#ff0000', '#00f']
			}
		},
		5
	);
	expect(values.number('circle-radius', drawable({ berths: 8 }))).toBe(4);
	expect(values.colour('circle-color', drawable({}, true))).toEqual({
		colour: '#ff0000',
		opacity: 1
	});
	expect(values.colour('circle-color', drawable({}))).toEqual({ colour: '#0000ff', opacity: 1 });
});

test('what a layer leaves out is as the specification has it', () => {
	const values = at({ type: 'line' }, 5);
	expect(values.number('line-width')).toBe(1);
	expect(values.colour('line-color')).toEqual({ colour: '#000000', opacity: 1 });
	expect(values.list('line-dasharray')).toEqual([]);
});

test('a see-through colour keeps its hue', () => {
	const values = at({ type: 'fill', paint: { 'fill-color': 'rgba(200, 100, 50, 0.5)' } }, 5);
	expect(values.colour('fill-color')).toEqual({ colour: '#c86432', opacity: 0.5 });
});

test('like a tile, a filter and a text know whole zooms only', () => {
	const isKept = keeps(['<=', ['get', 'from'], ['zoom']], 5.9);
	expect([5, 6].map((from) => isKept(drawable({ from })))).toEqual([true, false]);
	const text = ['step', ['zoom'], '', 5.5, ['get', 'name']] as const;
	const named = (zoom: number) =>
		at({ type: 'symbol', layout: { 'text-field': [...text] as never } }, zoom);
	expect(named(5.9).text('text-field', drawable({ name: 'Mole' }))).toBe('');
	expect(named(6).text('text-field', drawable({ name: 'Mole' }))).toBe('Mole');
});
