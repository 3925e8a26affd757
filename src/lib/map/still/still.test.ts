import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { bases, type Basis } from '../../model/records';
import { palettes } from '../../theme/palette';
import { atlas, compose, everything, place } from '../made-up-style';
import { pictures } from '../pictures';
import type { Scene } from '../scene';
import { strokes } from '../strokes';
import { drawStill, type Given } from './still';

const leg = (id: string, basis: Basis, lat: number) => ({
	type: 'Feature' as const,
	properties: { id: `routes/${id}`, title: `The ${id}`, basis, standing: 'stated' },
	geometry: {
		type: 'LineString' as const,
		coordinates: [
			[8, lat],
			[12, lat]
		]
	}
});
const lines: FeatureCollection = {
	type: 'FeatureCollection',
	features: bases.map((basis, index) => leg(index ? 'north-line' : 'ferry', basis, 49 + index))
};
const ground: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			properties: { kind: 'land' },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[9, 40],
						[60, 40],
						[60, 60],
						[9, 60],
						[9, 40]
					]
				]
			}
		}
	]
};

function drawn(scene: Partial<Scene> = {}, given: Partial<Given> = {}): string {
	return drawStill(compose(scene), {
		camera: { zoom: 6, center: [10, 50] },
		size: { width: 480, height: 360 },
		files: { '/geo/lines.geojson': lines, '/geo/basemap/ground.geojson': ground },
		pictures,
		title: 'Map of Harbour & Old Town',
		credits: ['Pilot’s charts (CC0)'],
		palette: palettes.light,
		...given
	});
}

test('a leg is dashed by the way it is known, in widths of its line', () => {
	const svg = drawn();
	const dashes = [...svg.matchAll(/stroke-width="([\d.]+)"[^>]* stroke-dasharray="([\d. ]+)"/g)];
	const inWidths = dashes.map(([, width, dash]) =>
		dash!.split(' ').map((part) => Math.round((Number(part) / Number(width)) * 10) / 10)
	);
	expect(inWidths).toEqual([[...strokes.traced.dash], [...strokes.schematic.dash]]);
	expect(svg).toContain('stroke-linecap="round"');
});

test('what the view hides is not in the picture, neither line nor name', () => {
	expect(drawn()).toContain('>The ferry<');
	expect(drawn()).toContain('>harbour<');
	const shown: Scene['seen'] = new Set(
		everything.filter((ref) => !['routes/ferry', 'places/harbour'].includes(ref))
	);
	const svg = drawn({ seen: shown });
	expect(svg).not.toContain('>The ferry<');
	expect(svg).not.toContain('>harbour<');
	expect(svg).toContain('>The north-line<');
});

test('the selected route stands out, and the rest stands back', () => {
	const widthsIn = (svg: string) =>
		[...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
	const selected = drawn({ selected: 'routes/ferry' });
	expect(Math.max(...widthsIn(selected))).toBeGreaterThan(Math.max(...widthsIn(drawn())));
	expect(selected).toContain('stroke-opacity=".5"');
});

test('what is lit has a bright disc', () => {
	const { mark } = palettes.light;
	expect(drawn()).not.toContain(mark);
	expect(drawn({}, { lit: new Set(['places/harbour']) })).toContain(`fill="${mark}"`);
});

test('of names that would collide, the one most spoken of is written', () => {
	const [saying] = atlas.places[0]!.sayings;
	const beside = (id: string, count: number, lon: number) =>
		place(id, { coordinates: [lon, 51], sayings: Array(count).fill(saying) });
	const crowd = [beside('Little Haven', 1, 10), beside('Great Haven', 9, 10.05)];
	const many = Array.from({ length: 12 }, (_, index) =>
		beside(`Quay ${index}`, 2, 10 + index / 50)
	);
	const svg = drawn({
		atlas: { ...atlas, places: [...many, ...crowd], routes: [] },
		seen: new Set([...many, ...crowd].map(({ ref }) => ref))
	});
	expect(svg).toContain('>Great Haven<');
	expect(svg.match(/>Quay \d+</g)?.length ?? 0).toBeLessThan(12);
});

test('nothing is drawn of what an area hides that covers all of the picture', () => {
	const { water, land } = palettes.light;
	expect(drawn()).toContain(water);
	const inland = drawn({}, { camera: { zoom: 7, center: [30, 50] } });
	expect(inland).not.toContain(`fill="${water}"`);
	expect(inland).toContain(`fill="${land}"`);
});

test('the picture says what it is, whose work it is, and asks for nothing', () => {
	const svg = drawn();
	expect(svg).toContain('<title>Map of Harbour &amp; Old Town</title>');
	expect(svg).toContain('Pilot’s charts (CC0)');
	expect(svg).not.toMatch(/<(style|script|image|foreignObject)|url\(|href="(?!#)|style=/);
	expect(drawn()).toBe(svg);
});
