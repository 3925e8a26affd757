import { describe, expect, it } from 'vitest';
import { candidatesOf, nameOfUnit, comparedPanels, reasonsApart, shortMeasure } from './comparable';
import type { Chart } from './records';

function chartOf(title: string, unit: string, ...series: [measure: string, concept?: string][]) {
	const id = title.toLowerCase().replaceAll(' ', '-');
	return {
		id,
		title,
		unit,
		themes: ['trade'],
		series: series.map(([measure, concept], index) => ({
			id: `${id}-${index}`,
			measure,
			...(concept && { concept }),
			observations: []
		}))
	} satisfies Chart;
}

const compared = (...charts: Chart[]) => {
	const panels = comparedPanels(candidatesOf(charts));
	return { titles: panels.map(({ title }) => title), reasons: reasonsApart(panels) };
};
const coal = chartOf('Coal of Old Town', 'percent', [
	'Share of the coal that comes by sea; no year'
]);
const grain = chartOf('Grain of Old Town', 'percent', ['Share of the grain that comes by sea']);
const tolls = chartOf(
	'Tolls',
	'USD',
	['Toll agreed for the North Line', 'Toll agreed'],
	['Toll agreed for the ferry', 'Toll agreed'],
	['Toll paid at the gate']
);

describe('series in panels', () => {
	it('share one where they name one concept, and are in the order they were chosen in', () => {
		expect(compared(tolls).titles).toEqual(['Toll agreed', 'Toll paid at the gate']);
	});
	it('of one unit but no concept do not share one', () => {
		expect(compared(coal, grain).titles).toHaveLength(2);
	});
	it('of one concept but two units do not share one', () => {
		const dues = chartOf('Dues', 'EUR', ['Toll agreed at Harbour', 'Toll agreed']);
		expect(compared(tolls, dues).titles).toHaveLength(3);
	});
	it('are none where none is chosen', () => {
		expect(compared()).toEqual({ titles: [], reasons: [] });
	});
});

describe('the reason why panels are apart', () => {
	it('is not given for one panel', () => {
		const { series, ...rest } = tolls;
		expect(compared({ ...rest, series: series.slice(0, 2) }).reasons).toEqual([]);
	});
	it('of one unit names both charts', () => {
		expect(compared(coal, grain).reasons).toEqual([
			'“Coal of Old Town” and “Grain of Old Town” are percentages of different things.'
		]);
	});
	it('within one chart names the measures', () => {
		expect(compared(tolls).reasons).toEqual([
			'“Toll agreed” and “Toll paid at the gate” are sums of money for different things.'
		]);
	});
	it('of several units is one sentence for all of them', () => {
		const people = chartOf('People', 'people', ['People of Harbour']);
		expect(compared(coal, tolls, people).reasons[0]).toBe(
			'Percent, US dollars and people are different units, and share no axis.'
		);
	});
	it('names four of many, and counts the others', () => {
		const many = Array.from({ length: 12 }, (_, n) => chartOf(`Ship ${n}`, 'crew', [`Crew ${n}`]));
		expect(compared(...many).reasons).toEqual([
			'“Ship 0”, “Ship 1”, “Ship 2”, “Ship 3” and 8 others are in crew, but do not measure the same.'
		]);
	});
});

describe('in a sentence', () => {
	it('a measure is its first clause, and no word of it is cut', () => {
		expect(shortMeasure('Share of the coal that comes by sea; no year is given')).toBe(
			'Share of the coal that comes by sea'
		);
		expect(shortMeasure(`Coal, ${'grain and coal '.repeat(20)}`)).toMatch(/(coal|grain|and) …$/);
		expect(
			shortMeasure(`Share of the coal of Old Town that comes by sea, ${'as said '.repeat(9)}`)
		).toBe('Share of the coal of Old Town that comes by sea …');
	});
	it.each([
		['percent', 'percent'],
		['rank', 'ranks'],
		['USD', 'US dollars'],
		['USD per month', 'US dollars per month'],
		['people', 'people']
	])('the unit %s is “%s”', (unit, name) => {
		expect(nameOfUnit(unit)).toBe(name);
	});
});
