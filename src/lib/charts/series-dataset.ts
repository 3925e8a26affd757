import type { ChartDataset } from 'chart.js';
import type { Palette } from '../theme/palette';
import { ink } from './ink';
import { isJoined } from './joins';
import type { Lane } from './lanes';
import type { FigureMark } from './mark';
import type { PointShape } from './point-shapes';

interface Drawing {
	measure: string;
	/** Its panel's axis. */
	band: string;
	lane: Lane;
	colour: string;
	point: PointShape;
	palette: Palette;
}

/** Chart.js would take a bare id that begins with x for a horizontal axis. */
export function bandId(panel: number): string {
	return `y:${panel}`;
}

/** The marks of a series in one lane. Only those on the time axis may be joined. */
export function seriesDataset(
	marks: FigureMark[],
	{ measure, band, lane, colour, point, palette }: Drawing
): ChartDataset<'scatter', FigureMark[]> {
	const observations = marks.map(({ observation }) => observation);
	const radii = marks.map(({ shape }) => (hasPoint(shape) ? ink.radius : 0));
	return {
		label: measure,
		xAxisID: lane,
		yAxisID: band,
		data: marks,
		clip: false,
		showLine: lane === 'time',
		borderWidth: 2,
		borderColor: colour,
		segment: {
			borderColor: ({ p0DataIndex }) =>
				isJoined(observations, p0DataIndex) ? undefined : 'transparent'
		},
		pointRadius: radii,
		pointHoverRadius: radii,
		pointStyle: point.style,
		pointRotation: point.rotation,
		pointBorderWidth: 2,
		pointHoverBorderWidth: 2,
		pointBorderColor: colour,
		pointBackgroundColor: observations.map(({ qualifier }) =>
			qualifier === 'estimate' ? palette.paper : colour
		)
	};
}

function hasPoint(shape: FigureMark['shape']): boolean {
	return shape === 'dot' || shape === 'stem';
}
