import { describe, expect, it } from 'vitest';
import { abridged, partOf, partsOf } from './abridge';
import { entityPage } from './entity-page';
import { linksOf } from './links';
import { passage, small } from './small-dossier';

const pageOf = (kind: Parameters<typeof entityPage>[2], id: string, dossier = small) =>
	entityPage(dossier, linksOf(dossier), kind, id);

describe('the page of a place', () => {
	const page = pageOf('places', 'harbour');
	it('has its passages and charts by theme, each passage with who says it', () => {
		expect(page.groups).toHaveLength(1);
		const [group] = page.groups;
		expect(group!.charts.map(({ id }) => id)).toEqual(['ships']);
		expect(group!.passages.map(({ id }) => id)).toEqual(['gazette/ships', 'gazette/coal']);
		expect(group!.passages[0]!.by).toEqual({
			label: 'The Gazette',
			kind: 'news agency',
			issued: '1999-05-01'
		});
	});
	it('marks the words that anything states with, and names what rests on them', () => {
		const [ships, coal] = page.groups[0]!.passages;
		expect(ships!.marks).toEqual(['ships of the harbour']);
		expect(coal!.resting.map(({ ref }) => ref)).toEqual([
			'events/coal-comes',
			'disagreements/coal-or-songs'
		]);
	});
	it('has beside each passage the places, routes and people that rest on it, but itself', () => {
		const [ships, coal] = page.groups[0]!.passages;
		expect(ships!.names).toEqual([{ ref: 'actors/pilot', title: 'The pilot' }]);
		expect(coal!.names.map(({ ref }) => ref)).toEqual(['places/old-town', 'routes/ferry']);
	});
	it('dates what happened, so that two of one title can be told apart', () => {
		const [, coal] = page.groups[0]!.passages;
		expect(coal!.resting.map(({ when }) => when)).toEqual(['1990', undefined]);
	});
	it('has its events, names, and what is connected', () => {
		expect(page.events.map(({ id }) => id)).toEqual(['coal-comes']);
		expect(page.details.find(({ lang }) => lang === 'fr')).toMatchObject({ label: 'French' });
		expect(page.neighbours).toEqual(['places/old-town', 'routes/ferry']);
	});
});

describe('the page of an event', () => {
	const page = pageOf('events', 'coal-comes');
	it('says how it is asserted, and marks only its own words', () => {
		expect(page.standing).toBe('alleged');
		expect(page.subtitle).toBe('1990');
		expect(page.groups[0]!.passages[0]!.marks).toEqual(['says coal']);
	});
	it('has what it is about as neighbours', () => {
		expect(page.neighbours).toEqual(['places/harbour', 'routes/ferry']);
	});
});

describe('the page of a disagreement', () => {
	it('has its positions side by side, each with its own words marked', () => {
		const { positions, groups } = pageOf('disagreements', 'coal-or-songs');
		expect(positions.map(({ passage }) => passage.marks)).toEqual([['coal'], ['songs']]);
		expect(groups).toEqual([]);
	});
	it('says whether sources differ, or one with itself', () => {
		const [passage] = small.excerpts;
		const herald = { ...passage!, id: 'herald/songs', source: 'herald' };
		const sources = [...small.sources, { ...small.sources[0]!, id: 'herald' }];
		const [dispute] = small.disagreements;
		const positions = [dispute!.positions[0]!, { ...dispute!.positions[1]!, excerpt: herald.id }];
		const both = {
			...small,
			sources,
			excerpts: [...small.excerpts, herald],
			disagreements: [{ ...dispute!, positions }]
		};
		const told = (dossier = small) => [
			pageOf('disagreements', 'coal-or-songs', dossier).subtitle,
			pageOf('places', 'old-town', dossier).disagreements.map(({ sources }) => sources)
		];
		expect(told()).toEqual(['One source gives different accounts', [1]]);
		expect(told(both)).toEqual(['Sources tell it differently', [2]]);
	});
});

describe('the page of a chart', () => {
	it('has the chart itself, and the passages of its figures', () => {
		const { chart, groups } = pageOf('charts', 'ships');
		expect(chart?.id).toBe('ships');
		expect(groups.flatMap(({ passages }) => passages.map(({ id }) => id))).toEqual([
			'gazette/ships'
		]);
	});
});

describe('the page of a source', () => {
	it('has all that is quoted of it, and what is not, with why', () => {
		const { groups, unquoted, details } = pageOf('sources', 'gazette');
		expect(groups[0]!.passages).toHaveLength(3);
		expect(unquoted).toEqual([{ source: 'gazette', from: 1, to: 2, why: 'Title' }]);
		expect(details).toContainEqual({ label: 'Published', value: '1 May 1999' });
	});
});

it('an entity that does not exist has no page', () => {
	expect(() => pageOf('places', 'atlantis')).toThrow('no record');
});

describe('a long page', () => {
	const many = Array.from({ length: 120 }, (_, n) => ({
		...passage(`word-${n}`, ['places/harbour']),
		source: n < 100 ? 'gazette' : 'almanac'
	}));
	const almanac = { ...small.sources[0]!, id: 'almanac', label: 'Almanac' };
	const dossier = {
		...small,
		sources: [...small.sources, almanac],
		excerpts: [...small.excerpts, ...many]
	};
	const long = pageOf('places', 'harbour', dossier);
	it('keeps the passages of its figures, then lets each source speak in its turn', () => {
		const [trade] = abridged(long).groups;
		expect(trade!.passages.map(({ source }) => source)).toEqual([
			'gazette',
			'gazette',
			'almanac',
			'gazette',
			'almanac',
			'gazette'
		]);
		expect(trade!.more).toBe(122 - 6);
	});
	it('has a page of its own for each part, where nothing is left out', () => {
		expect(partsOf(long)).toEqual(['trade', 'events']);
		expect(partOf(long, 'trade').groups[0]!.passages).toHaveLength(122);
		expect(partOf(long, 'events').events).toHaveLength(1);
	});
	it('is the exception: a short one is left as it is', () => {
		const short = pageOf('places', 'harbour');
		expect(abridged(short)).toBe(short);
		expect(partsOf(short)).toEqual([]);
	});
});
