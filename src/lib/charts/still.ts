import type { ChartOptions } from 'chart.js';

/** What the charts of every kind share: they fill their box, keep the values as given, and nothing in them moves. */
export const still = {
	animation: false,
	responsive: true,
	maintainAspectRatio: false,
	parsing: false,
	// ChartView finds what is pointed at by the whole of what is drawn, bars included.
	events: [],
	layout: { autoPadding: false, padding: { right: 2 } }
} satisfies ChartOptions<'scatter'>;
