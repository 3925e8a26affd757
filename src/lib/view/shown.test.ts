import { expect, test } from 'vitest';
import type { Atlas } from '../model/atlas';
import { featuresIn, featuresListed } from './shown';
import { everything } from './view';

const saying = { excerpt: 'gazette/one', themes: ['trade'], source: 'gazette', spans: [] };
const place = { theme: 'trade', coordinates: [10, 50] as [number, number], name: 'Harbour' };
const atlas: Atlas = {
	themes: [],
	sources: [],
	view: { center: [10, 50], zoom: 5 },
	moments: [],
	routes: [],
	places: [
		{ ...place, ref: 'places/harbour', precision: 'site', sayings: [saying] },
		{ ...place, ref: 'places/plain', precision: 'country', sayings: [saying] },
		{
			...place,
			ref: 'places/school',
			precision: 'site',
			sayings: [{ ...saying, themes: ['crafts'] }]
		}
	]
};

test('without filters, all is shown', () => {
	expect(featuresIn(atlas, everything).size).toBe(3);
});

test('a theme and a kind of feature each hide what is not of them', () => {
	const view = { ...everything, themes: ['trade'], overlays: ['sites'] };
	expect([...featuresIn(atlas, view)]).toEqual(['places/harbour']);
});

test('what is selected is listed even where the filters hide it, and what is no feature never is', () => {
	const seen = featuresIn(atlas, { ...everything, themes: ['crafts'] });
	expect([...featuresListed(seen, 'places/plain')]).toEqual(['places/school', 'places/plain']);
	expect(featuresListed(seen, 'places/school')).toEqual(seen);
	expect(featuresListed(seen, 'charts/ships')).toBe(seen);
});
