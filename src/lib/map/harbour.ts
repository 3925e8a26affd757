import type { Atlas, PlaceFeature } from '../model/atlas';

/** A made-up atlas for tests: a harbour with what lies close to it, and a line. */
const saying = (theme: string, source: string, year: number) => ({
	excerpt: `${source}/${theme}-${year}`,
	themes: [theme],
	source,
	spans: [[year, year + 1] as const]
});

function place(id: string, name: string, rest: Partial<PlaceFeature> = {}): PlaceFeature {
	return {
		ref: `places/${id}`,
		name,
		precision: 'site',
		coordinates: [10, 50],
		theme: 'trade',
		sayings: [saying('trade', 'gazette', 1995)],
		...rest
	};
}

export const harbourAtlas: Atlas = {
	themes: [
		{ id: 'trade', title: 'Trade' },
		{ id: 'crafts', title: 'Crafts' }
	],
	sources: [{ id: 'gazette', label: 'Gazette' }],
	view: { center: [10, 50], zoom: 5 },
	places: [
		place('harbour', 'Harbour', {
			precision: 'settlement',
			sayings: [saying('trade', 'gazette', 1995), saying('crafts', 'gazette', 2001)]
		}),
		place('mole', 'Mole', { theme: 'crafts', sayings: [saying('crafts', 'almanac', 2001)] }),
		place('plain', 'Plain', { precision: 'country', coordinates: [30, 50] })
	],
	routes: [
		{
			ref: 'routes/north-line',
			name: 'North Line',
			carries: 'goods',
			standing: 'proposed',
			bases: ['schematic'],
			bounds: [10, 50, 12, 53],
			theme: 'trade',
			sayings: [saying('trade', 'gazette', 1998)]
		}
	],
	moments: [1990, 2010].map((year) => ({
		ref: `events/fair-${year}`,
		title: 'Fair',
		span: [year, year + 1],
		sayings: []
	}))
};
