import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { Atlas, PlaceFeature, RouteFeature } from '../model/atlas';
import { bases, precisions, standings, type Reference } from '../model/records';
import { palettes, themeColour } from '../theme/palette';
import { faces } from './lettering';
import { overlays } from './overlays';
import { collectPlaces } from './place-features';
import { crowded, type Scene } from './scene';
import { strokes } from './strokes';
import { composeStyle } from './style';

const saying = { excerpt: 'gazette/one', themes: ['trade'], source: 'gazette', spans: [] };
const files = {
	geo: '/geo',
	fonts: Object.fromEntries(Object.values(faces).map((face) => [face, `/${face}.woff2`]))
};

function place(id: string, rest: Partial<PlaceFeature> = {}): PlaceFeature {
	return {
		ref: `places/${id}`,
		name: id,
		precision: 'settlement',
		coordinates: [10, 50],
		theme: 'trade',
		sayings: [saying],
		...rest
	};
}

function route(id: string): RouteFeature {
	return {
		ref: `routes/${id}`,
		name: id,
		carries: 'goods',
		standing: 'stated',
		bases: ['traced'],
		bounds: [9, 49, 11, 51],
		theme: 'crafts',
		sayings: [saying]
	};
}

const atlas: Atlas = {
	themes: [
		{ id: 'trade', title: 'Trade' },
		{ id: 'crafts', title: 'Crafts' }
	],
	sources: [{ id: 'gazette', label: 'Gazette' }],
	view: { center: [10, 50], zoom: 5 },
	places: [
		...precisions.map((precision, index) =>
			place(precision, { precision, coordinates: [-100 + 40 * index, 0] })
		),
		place('harbour', { accuracyKm: 3 }),
		place('mole', { coordinates: [10, 50.001], sayings: [] })
	],
	routes: [route('north-line'), route('ferry')],
	moments: []
};
const everything = [...atlas.places, ...atlas.routes].map(({ ref }) => ref);

function compose(scene: Partial<Scene> = {}) {
	return composeStyle(
		crowded({ atlas, seen: new Set(everything), neighbours: [], ...scene }),
		palettes.light,
		files
	);
}

function layer(id: string, scene: Partial<Scene> = {}) {
	const found = compose(scene).layers.find((each) => each.id === id);
	if (!found || found.type === 'background') throw new Error(`no layer ${id}`);
	return found as Exclude<LayerSpecification, { type: 'background' }> & {
		paint: Record<string, unknown>;
		layout: Record<string, unknown>;
	};
}

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
	const owners = compose({ selected: 'routes/ferry' }).layers.map(({ id }) => id.split('-')[0]);
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
	for (const part of ['lit', 'line', 'hit', 'label']) {
		const filter = JSON.stringify(layer(`routes-${part}`, { seen }).filter);
		expect(filter).toContain('routes/north-line');
		expect(filter).not.toContain('routes/ferry');
	}
});

test('what the page is about is drawn even where the view hides it', () => {
	const scene: Partial<Scene> = { seen: new Set(), selected: 'routes/ferry' };
	expect(JSON.stringify(layer('routes-selected-line', scene).filter)).toContain('routes/ferry');
	expect(layer('routes-line', scene).filter).toBe(false);
});

test('a selected route is wider and cased, its neighbours are in full, the rest stands back', () => {
	const scene: Partial<Scene> = { selected: 'routes/ferry', neighbours: ['places/harbour'] };
	const [ferry, north] = ['selected-line', 'line'].map((part) => layer(`routes-${part}`, scene));
	expect(ferry!.paint['line-width']).toBeGreaterThan(north!.paint['line-width'] as number);
	expect(JSON.stringify(layer('routes-casing', scene).filter)).toContain('routes/ferry');
	expect(JSON.stringify(north!.filter)).not.toContain('routes/ferry');
	expect(north!.paint['line-opacity']).toBeLessThan(1);
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
		expect(JSON.stringify({ ...each, paint: undefined })).not.toContain('feature-state');
	for (const id of ['places-glow', 'routes-lit'])
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
	expect(JSON.stringify(layer('basemap-name-city').filter)).toContain('"harbour"');
	expect(JSON.stringify(layer('basemap-name-city', { seen: new Set() }).filter)).not.toContain(
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
	expect(colour).toContain(themeColour(palettes.light, 1));
	expect(JSON.stringify(layer('places-mark').paint)).toContain(themeColour(palettes.light, 0));
});

test('an area has no disc of accuracy, and a point only where it may be elsewhere', () => {
	const { features } = collectPlaces(atlas.places);
	const ringed = features.filter(({ properties }) => properties.ring > 0);
	expect(ringed.map(({ properties }) => properties.id)).toEqual(['places/harbour']);
});
