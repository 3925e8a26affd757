import { describe, expect, it } from 'vitest';
import { disputesOf, drawnOf } from './behind';
import { passage, small } from './small-dossier';
import type { Disagreement, Dossier, Observation, Position } from './records';

const said = (excerpt: string, words: string) => ({ excerpt: `gazette/${excerpt}`, words });
const position = (excerpt: string, words: string): Position => ({
	...said(excerpt, words),
	says: `It says ${words}.`
});
const observed = (id: string, value: number, excerpt: string, words: string): Observation => ({
	id,
	value,
	qualifier: 'exact',
	period: '1998',
	span: [1998, 1999],
	...said(excerpt, words),
	about: []
});
const text = (id: string, words: string) => ({ ...passage(id, []), text: words });

const differing: Disagreement = {
	id: 'ships',
	title: 'How many ships',
	kind: 'figure',
	themes: ['trade'],
	note: 'They differ.',
	about: ['charts/ships', 'charts/boats', 'events/count'],
	positions: [
		position('both', 'forty ships'),
		position('both', 'later fifty'),
		position('boats', 'sixty boats'),
		position('count', 'the count itself')
	]
};
const chart = (id: string, unit: string, observations: Observation[]) => ({
	id,
	title: id,
	unit,
	themes: ['trade'],
	series: [{ id: `${id}-handled`, measure: `All ${id}`, observations }]
});
const dossier: Dossier = {
	...small,
	excerpts: [
		text('both', 'The harbour had\n forty ships, and later fifty.'),
		text('boats', 'It has sixty boats now.'),
		text('count', 'After a count, the count itself was doubted.')
	],
	charts: [
		chart('ships', 'vessels', [
			observed('ships/1', 40, 'both', 'had forty ships'),
			observed('ships/2', 50, 'both', 'fifty')
		]),
		chart('boats', 'vessels', [observed('boats/1', 60, 'boats', 'sixty boats')]),
		chart('other', 'vessels', [observed('other/1', 40, 'both', 'forty ships')])
	],
	events: [
		{ ...small.events[0]!, id: 'count', stated: [said('count', 'After a count')] },
		{ ...small.events[0]!, id: 'unnamed', stated: [said('count', 'the count itself')] }
	],
	disagreements: [differing]
};

describe('behind a position', () => {
	const { behind, charts, events } = drawnOf(dossier, differing);
	it('stand the figures whose words overlap with its own, and not those of the same sentence', () => {
		expect(behind.map(({ figures }) => figures.map(({ id }) => id))).toEqual([
			['ships/1'],
			['ships/2'],
			['boats/1'],
			[]
		]);
	});
	it('stands only what the disagreement is about', () => {
		expect(behind.flatMap(({ figures }) => figures).map(({ chart }) => chart)).not.toContain(
			'charts/other'
		);
	});
	it('stands a happening of its passage where none rests on its words', () => {
		expect(behind.map((one) => one.events.map(({ id }) => id))).toEqual([[], [], [], ['count']]);
	});
	it('are figures of one unit drawn on one chart, each measure by itself', () => {
		expect(charts).toHaveLength(1);
		expect(charts[0]!.series.map(({ measure }) => measure)).toEqual(['All ships', 'All boats']);
	});
	it('is nothing drawn that would be a mark alone', () => {
		expect(events).toEqual([]);
		const alone = { ...differing, positions: differing.positions.slice(2, 3) };
		expect(drawnOf(dossier, alone).charts).toEqual([]);
	});
	it('are figures of different units on charts of their own', () => {
		const [ships, boats, ...rest] = dossier.charts;
		const miles = { ...dossier, charts: [ships!, { ...boats!, unit: 'boats' }, ...rest] };
		expect(drawnOf(miles, differing).charts.map(({ id }) => id)).toEqual(['ships', 'boats']);
	});
});

it('a happening that only dates a figure is not drawn again', () => {
	const count = { ...dossier.events[0]!, stated: [said('both', 'forty ships')] };
	const later = { ...count, id: 'later', stated: [said('both', 'fifty')] };
	const dated: Dossier = { ...dossier, events: [count, later] };
	const about = [...differing.about, 'events/later' as const];
	expect(drawnOf(dated, { ...differing, about }).events).toEqual([]);
	expect(drawnOf(dated, { ...differing, about, kind: 'date' }).events).toHaveLength(2);
});

it('a figure is disputed where it is a position, and only there', () => {
	const disputes = disputesOf(dossier);
	expect([...disputes.keys()]).toEqual(['ships/1', 'ships/2', 'boats/1']);
	expect(disputes.get('ships/1')).toEqual([
		{ ref: 'disagreements/ships', title: 'How many ships' }
	]);
});
