import { expect, test } from 'vitest';
import { panelsOf, valueOf } from './panel';

test('each series of a chart has a panel of its own, headed by its measure', () => {
	const series = ['Ships that came in', 'Ships that were expected'].map((measure, index) => ({
		id: `ships-${index}`,
		measure,
		observations: []
	}));
	expect(panelsOf({ unit: 'ships', series })).toEqual([
		{ title: 'Ships that came in', unit: 'ships', series: [series[0]] },
		{ title: 'Ships that were expected', unit: 'ships', series: [series[1]] }
	]);
});

test('a range stands at its middle, and no number stands nowhere', () => {
	const plotted = { id: 'ships/1', qualifier: 'exact' } as const;
	expect(valueOf({ ...plotted, low: 3, high: 4 })).toBe(3.5);
	expect(valueOf({ ...plotted, value: 0 })).toBe(0);
	expect(valueOf(plotted)).toBeUndefined();
});
