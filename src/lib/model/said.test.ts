import { expect, it } from 'vitest';
import { linksOf } from './links';
import { SaidOnce, sayingsOf } from './said';
import { small } from './small-dossier';

const links = linksOf(small);
const excerptsOf = (sayings: { excerpt: string }[]) => sayings.map(({ excerpt }) => excerpt);

it('a place, a route and an actor are shown by the passages about them, with the years of what rests on those', () => {
	const [harbour] = small.places;
	expect(sayingsOf(small, links, 'places', harbour!)).toEqual([
		{ excerpt: 'gazette/ships', themes: ['trade'], source: 'gazette', spans: [[1998, 1999]] },
		{ excerpt: 'gazette/coal', themes: ['trade'], source: 'gazette', spans: [[1990, 1991]] }
	]);
	expect(excerptsOf(sayingsOf(small, links, 'routes', small.routes[0]!))).toEqual(['gazette/coal']);
	expect(excerptsOf(sayingsOf(small, links, 'actors', small.actors[0]!))).toEqual([
		'gazette/ships'
	]);
});

it('a chart and an event are shown by their own years, and without a date by none', () => {
	const [ships] = small.charts;
	expect(sayingsOf(small, links, 'charts', ships!)).toMatchObject([{ spans: [[1998, 1999]] }]);
	const [coal] = small.events;
	expect(sayingsOf(small, links, 'events', coal!)).toMatchObject([{ spans: [[1990, 1991]] }]);
	const undated = { ...coal! };
	delete undated.span;
	expect(sayingsOf(small, links, 'events', undated)).toMatchObject([{ spans: [] }]);
});

it('a disagreement is shown by its positions, a source by all its passages', () => {
	const [coalOrSongs] = small.disagreements;
	expect(excerptsOf(sayingsOf(small, links, 'disagreements', coalOrSongs!))).toEqual([
		'gazette/coal',
		'gazette/songs'
	]);
	expect(excerptsOf(sayingsOf(small, links, 'sources', small.sources[0]!))).toEqual([
		'gazette/ships',
		'gazette/coal',
		'gazette/songs'
	]);
});

it('what filters cannot tell apart is kept once, however many passages of however many entities say it', () => {
	const [one, other] = sayingsOf(small, links, 'sources', small.sources[0]!);
	const once = new SaidOnce();
	expect(once.numbersOf([one!, { ...one!, excerpt: 'gazette/again' }, other!])).toEqual([0, 1]);
	expect(once.numbersOf([other!])).toEqual([1]);
	expect(once.all).toEqual([
		{ themes: ['trade'], source: 'gazette', spans: [[1998, 1999]] },
		{ themes: ['trade'], source: 'gazette', spans: [[1990, 1991]] }
	]);
});
