import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { RouteFeature } from '../model/atlas';
import { bases, standings, type Reference } from '../model/records';
import { flowColour, palettes, themeColour } from '../theme/palette';
import { faces } from './lettering';
import { atlas, compose, everything, files, layer, painted, place, route } from './made-up-style';
import { overlays } from './overlays';
import { collectPlaces } from './place-features';
import { crowded, type Scene } from './scene';
import { strokes } from './strokes';
import { composeStyle, withFilesAtHand, withFilesRead } from './style';

test.each<[string, Partial<Scene>]>([
	['with nothing selected', {}],
	['with a place selected', { selected: 'places/harbour', neighbours: ['routes/ferry'] }],
	['with a route selected', { selected: 'routes/ferry', neighbours: ['places/harbour'] }],
	[
		'with a page that is not on the map',
		{ selected: 'charts/prices', neighbours: ['places/site'] }
	],
	['with everything hidden', { seen: new Set<Reference>() }],
	[
		'with two places of one name',
		{ atlas: { ...atlas, places: [place('twin'), place('other', { name: 'twin' })] } }
	],
	['of an atlas without anything', { atlas: { ...atlas, themes: [], places: [], routes: [] } }]
])('a style %s is valid', (_, scene) => {
	expect(validateStyleMin(compose(scene))).toEqual([]);
	expect(
		validateStyleMin(
			composeStyle(
				crowded({ atlas, seen: new Set(), neighbours: [], ...scene }),
				palettes.dark,
				files
			)
		)
	).toEqual([]);
});

test('the layers stand in the order of the overlays, on the ground', () => {
	const sketch = [
		[
			[10, 50],
			[11, 51]
		]
	] as const;
	const owners = compose({ selected: 'routes/ferry', sketch }).layers.map(
		({ id }) => id.split('-')[0]
	);
	expect([...new Set(owners)]).toEqual(['basemap', ...overlays.map(({ id }) => id)]);
	expect(owners).toEqual(owners.toSorted((a, b) => rank(a) - rank(b)));
});
const rank = (owner = '') => ['basemap', ...overlays.map(({ id }) => id)].indexOf(owner);

test('every face that a label names is declared', () => {
	const named = JSON.stringify(compose().layers).match(/"(Regular|Italic|Strong)"/g);
	expect(new Set(named)).toEqual(new Set(Object.values(faces).map((face) => `"${face}"`)));
});

test('a hidden place is left out of every layer that draws the rest', () => {
	const seen = new Set(everything.filter((ref) => ref !== 'places/harbour'));
	for (const id of ['places-mark', 'places-label', 'places-accuracy']) {
		const filter = JSON.stringify(layer(id, { seen }).filter);
		expect(filter).toContain('places/site');
		expect(filter).not.toContain('places/harbour');
	}
});

test('a hidden route is neither drawn nor hit', () => {
	const seen = new Set(everything.filter((ref) => ref !== 'routes/ferry'));
	for (const part of ['casing', 'line', 'hit', 'label']) {
		const filter = JSON.stringify(layer(`routes-${part}`, { seen }).filter);
		expect(filter).toContain('routes/north-line');
		expect(filter).not.toContain('routes/ferry');
	}
});

test('what the page is about is drawn even where the view hides it', () => {
	const scene: Partial<Scene> = { seen: new Set(), selected: 'routes/ferry' };
	const filter = JSON.stringify(layer('routes-line', scene).filter);
	expect(filter).toContain('routes/ferry');
	expect(filter).not.toContain('routes/north-line');
});

test('a selected route is wider and cased, its neighbours are in full, the rest stands back', () => {
	const scene: Partial<Scene> = { selected: 'routes/ferry', neighbours: ['places/harbour'] };
	const { paint } = layer('routes-line', scene);
	const [ferry, north] = ['routes/ferry', 'routes/north-line'].map((id) => ({
		width: painted(paint['line-width'], { id }),
		opacity: painted(paint['line-opacity'], { id })
	}));
	expect(ferry!.width).toBeGreaterThan(north!.width as number);
	expect(ferry!.opacity).toBe(1);
	expect(north!.opacity).toBeLessThan(1);
	const casing = layer('routes-casing', scene).paint['line-opacity'];
	expect(painted(casing, { id: 'routes/ferry' })).toBeGreaterThan(0);
	expect(painted(casing, { id: 'routes/north-line' })).toBe(0);
	expect(JSON.stringify(layer('places-neighbour-mark', scene).filter)).toContain('places/harbour');
	expect(JSON.stringify(layer('places-mark', scene).filter)).not.toContain('places/harbour');
});

test('a mark without room is drawn from the zoom at which it has some, and counted until then', () => {
	const { from } = crowded({ atlas, seen: new Set(everything), neighbours: [] }).crowd;
	const zoom = from.get('places/mole')!;
	expect(zoom).toBeGreaterThan(10);
	expect(JSON.stringify(layer('places-mark').filter)).toContain(`["places/mole"],${zoom}`);
	const counts = compose().sources['places-count'] as { data: unknown };
	expect(counts.data).toMatchObject({
		features: [{ properties: { id: 'places/harbour', count: 1, from: 0, to: zoom } }]
	});
});

test('what is selected has room before all others, and then its neighbours', () => {
	const scene = { atlas, seen: new Set(everything), neighbours: ['places/mole' as const] };
	expect(crowded(scene).crowd.from.get('places/mole')).toBe(0);
	const { crowd } = crowded({ ...scene, selected: 'places/harbour' });
	expect(crowd.from.get('places/harbour')).toBe(0);
	expect(crowd.from.get('places/mole')).toBeGreaterThan(0);
});

test('what is lit is a state of features, and no layout or filter depends on it', () => {
	for (const each of compose().layers)
		expect(JSON.stringify({ ...each, paint: {} })).not.toContain('feature-state');
	for (const id of ['places-glow', 'routes-casing'])
		expect(JSON.stringify(layer(id).paint)).toContain('feature-state');
});

test('a selected place has a ring and stands in no layer of the others', () => {
	const scene: Partial<Scene> = { selected: 'places/harbour', neighbours: ['places/site'] };
	expect(JSON.stringify(layer('places-selected', scene).filter)).toContain('places/harbour');
	for (const id of ['places-mark', 'places-neighbour-mark'])
		expect(JSON.stringify(layer(id, scene).filter)).not.toContain('places/harbour');
});

test('however many routes there are, they are drawn from one source by as many layers', () => {
	const many = Array.from({ length: 300 }, (_, index) => route(`line-${index}`));
	const styleOf = (routes: RouteFeature[]) => compose({ atlas: { ...atlas, routes } });
	expect(styleOf(many).layers.length).toBe(styleOf(many.slice(0, 1)).layers.length);
	expect(Object.keys(styleOf(many).sources)).toEqual(Object.keys(styleOf([]).sources));
});

test('names that the overlays write are not written twice', () => {
	expect(JSON.stringify(layer('basemap-names').filter)).toContain('"harbour"');
	expect(JSON.stringify(layer('basemap-names', { seen: new Set() }).filter)).not.toContain(
		'"harbour"'
	);
});

test('paint is made of the same colours, dashes and standings as the legend', () => {
	const { paint } = layer('routes-line');
	const [colour, dash] = [paint['line-color'], paint['line-dasharray']].map((value) =>
		JSON.stringify(value)
	);
	for (const basis of bases) expect(dash).toContain(JSON.stringify(strokes[basis].dash));
	for (const standing of standings) expect(colour).toContain(`"${standing}"`);
	expect(colour).toContain(flowColour(palettes.light, 0));
	expect(JSON.stringify(layer('places-mark').paint)).toContain(themeColour(palettes.light, 0));
});

test('an area has no disc of accuracy, and a point only where it may be elsewhere', () => {
	const { features } = collectPlaces(atlas.places);
	const ringed = features.filter(({ properties }) => properties.ring > 0);
	expect(ringed.map(({ properties }) => properties.id)).toEqual(['places/harbour']);
});

test('without lines of the reader’s own, nothing is drawn for them', () => {
	expect(Object.keys(compose().sources)).not.toContain('sketch');
	expect(compose({ sketch: [] }).layers).toHaveLength(compose().layers.length);
});

test('a file that the map has read is not read again, and what has no file follows the scene', () => {
	const ground = { type: 'FeatureCollection' as const, features: [] };
	const first = compose();
	const read = {
		...first,
		sources: { ...first.sources, 'basemap-ground': { type: 'geojson' as const, data: ground } }
	};
	const next = withFilesRead(read, compose({ seen: new Set<Reference>() }));
	expect(next.sources['basemap-ground']).toEqual({ type: 'geojson', data: ground });
	expect(next.sources['places-count']).not.toEqual(first.sources['places-count']);
	expect(withFilesRead(undefined, first)).toEqual(first);
});

test('files that are at hand are in the style, and every other keeps its address', () => {
	const lines = { type: 'FeatureCollection' as const, features: [] };
	const first = compose();
	const { sources } = withFilesAtHand(first, { '/geo/lines.geojson': lines });
	expect(sources['routes']).toEqual({ ...first.sources['routes'], data: lines });
	expect(sources['basemap-ground']).toEqual(first.sources['basemap-ground']);
	const next = withFilesRead({ ...first, sources }, compose());
	expect(next.sources['routes']).toBe(sources['routes']);
});
