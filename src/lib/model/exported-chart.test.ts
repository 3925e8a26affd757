import { expect, test } from 'vitest';
import { exportedChart, exportedRows } from './exported-chart';
import { small } from './small-dossier';

const [chart] = small.charts;
const seen = {
	summary: 'One value.',
	address: 'https://atlas.example/charts/ships/',
	textOf: (excerpt: string) => small.excerpts.find(({ id }) => id === excerpt)?.text
};

test('each figure is taken away with its words, their passage and where it was seen', () => {
	expect(exportedRows(chart!, seen)).toEqual([
		expect.objectContaining({
			value: 40,
			qualifier: 'over',
			period: '1998',
			words: 'ships of the harbour',
			text: 'The gazette says ships of the harbour.',
			address: seen.address
		})
	]);
});

test('as JSON a chart keeps its own form, with what it shows in words', () => {
	expect(exportedChart(chart!, seen)).toMatchObject({
		id: 'ships',
		unit: 'ships',
		summary: 'One value.',
		address: seen.address,
		series: [{ id: 'ships-handled', observations: [{ text: expect.stringContaining('ships') }] }]
	});
});
