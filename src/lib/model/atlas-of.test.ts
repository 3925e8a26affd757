import { expect, it } from 'vitest';
import { featuresByExcerpt, overlayOf } from './atlas';
import { atlasOf } from './atlas-of';
import { linksOf } from './links';
import { small } from './small-dossier';

const atlas = atlasOf(small, linksOf(small));

it('a feature carries each passage about it, with its themes, source and the years of what rests on it', () => {
	const harbour = atlas.places.find(({ ref }) => ref === 'places/harbour')!;
	expect(harbour.sayings).toEqual([
		{ excerpt: 'gazette/ships', themes: ['trade'], source: 'gazette', spans: [[1998, 1999]] },
		{ excerpt: 'gazette/coal', themes: ['trade'], source: 'gazette', spans: [[1990, 1991]] }
	]);
});

it('from a passage one comes to every feature it speaks of', () => {
	const { places, routes } = atlas;
	const refs = featuresByExcerpt([...places, ...routes]);
	for (const { ref, sayings } of [...places, ...routes])
		for (const { excerpt } of sayings) expect(refs.get(excerpt)).toContain(ref);
	expect(refs.get('gazette/of-nothing')).toBeUndefined();
});

it('a feature has the theme of most of its passages', () => {
	expect(atlas.places.map(({ theme }) => theme)).toEqual(['trade', 'trade']);
});

it('a route for comparison has no theme and no passage, an overlay of its own, and says what it is', () => {
	const [ferry] = small.routes;
	const canal = { ...ferry!, id: 'canal', context: 'Shown beside the ferry.' };
	const { routes } = atlasOf({ ...small, routes: [ferry!, canal] }, linksOf(small));
	expect(routes[1]).toMatchObject({ ref: 'routes/canal', theme: '', sayings: [], context: true });
	expect(routes.map(overlayOf)).toEqual(['routes', 'context']);
	expect(routes[0]).not.toHaveProperty('context');
});

it('dated events stand in order, with the passages that tell of them', () => {
	expect(atlas.moments).toMatchObject([
		{ ref: 'events/coal-comes', span: [1990, 1991], sayings: [{ excerpt: 'gazette/coal' }] }
	]);
});

it('an event without a date is not on the clock, and is not left out of the count', () => {
	expect(atlas).not.toHaveProperty('undated');
	const [coal] = small.events;
	const someday = { ...coal!, id: 'someday', period: 'XXXX-01-28' };
	delete someday.span;
	const dossier = { ...small, events: [coal!, someday] };
	const { moments, undated } = atlasOf(dossier, linksOf(dossier));
	expect(moments).toHaveLength(1);
	expect(undated).toMatchObject([{ ref: 'events/someday', sayings: [{ spans: [] }] }]);
});
