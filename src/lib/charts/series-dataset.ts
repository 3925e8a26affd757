import type { ChartDataset } from 'chart.js';
import type { Series } from '../model/records';
import type { Palette } from '../theme/palette';
import { ink } from './ink';
import type { Lane } from './lanes';
import { isJoined, isRange, type FigureMark } from './mark';

export interface BandsLook {
	palette: Palette;
	/** The theme's colour: marks are told apart by band and shape, never by colour. */
	colour: string;
	/** How a source is named, by an excerpt of it. */
	sourceLabel: (excerpt: string) => string;
}

/** Chart.js would take a bare id that begins with x for a horizontal axis. */
export function bandId(series: string): string {
	return `y:${series}`;
}

/** The marks of a series in one lane. Only those on the time axis may be joined. */
export function seriesDataset(
	{ id, measure }: Series,
	lane: Lane,
	marks: FigureMark[],
	{ palette, colour }: BandsLook
): ChartDataset<'scatter', FigureMark[]> {
	return {
		label: measure,
		xAxisID: lane,
		yAxisID: bandId(id),
		data: marks,
		clip: false,
		showLine: lane === 'time',
		borderWidth: 1.25,
		borderColor: colour,
		segment: {
			borderColor: ({ p0DataIndex }) => (isJoined(marks, p0DataIndex) ? undefined : 'transparent')
		},
		pointRadius: marks.map((mark) => (isRange(mark) ? 0 : ink.radius)),
		pointHoverRadius: marks.map((mark) => (isRange(mark) ? 0 : ink.radius)),
		pointBorderWidth: 2,
		pointHoverBorderWidth: 2,
		pointBorderColor: colour,
		pointBackgroundColor: marks.map(({ observation }) =>
			observation.qualifier === 'estimate' ? palette.paper : colour
		)
	};
}
