import type { Chart, Observation } from '../model/records';
import { bandsHeight } from './band-room';
import { bandTitles } from './band-titles';
import { figureLabels } from './figure-labels';
import { focusRing } from './focus-ring';
import { ink } from './ink';
import { laneAxis } from './lane-axis';
import { laneWidths } from './lane-widths';
import { lanes, yearsShown, type Lane } from './lanes';
import type { MarksConfiguration } from './mark';
import { countByLane, marksOf, valueOf } from './marks';
import { qualifiers } from './qualifiers';
import { bandId, seriesDataset, type BandsLook } from './series-dataset';
import { spans } from './spans';
import { still } from './still';
import { valueAxis } from './value-axis';
import { yearAxis } from './years';

/**
 * Every series in a band of its own over one time axis, so that nothing is compared that is not the same measure.
 * Observations the source does not date stand apart on the right, those long before the others on the left.
 * Series without a number have no band: the table has their words.
 */
export function bands(chart: Pick<Chart, 'unit' | 'series'>, look: BandsLook): MarksConfiguration {
	const series = chart.series.filter(({ observations }) => drawn(observations).length);
	const all = series.flatMap(({ observations }) => drawn(observations));
	const years = yearsShown(all.flatMap(({ span }) => (span ? [span] : [])));
	const axis = years && yearAxis(years);
	const counts = series.map((each) => countByLane(each, years));
	const slots = Object.fromEntries(
		lanes.map((lane) => [lane, Math.max(0, ...counts.map((count) => count[lane]))])
	) as Record<Lane, number>;
	const around = { unit: chart.unit, years, axis, slots, sourceLabel: look.sourceLabel };
	const yAxes = series.map(({ id, measure, observations }) => [
		bandId(id),
		{
			axis: 'y',
			position: 'left',
			stack: 'measures',
			stackWeight: 1,
			title: { display: false, text: measure },
			...valueAxis(chart.unit, drawn(observations), all, look.palette)
		}
	]);
	const xAxes = lanes
		.filter((lane) => slots[lane])
		.map((lane) => [lane, laneAxis(lane, slots[lane], axis, look.palette)]);
	const measures = series.map(({ measure }) => measure);
	return {
		type: 'scatter',
		hint: 'Each mark opens the words that state it; arrow keys walk them. A bar is the whole period a figure is for.',
		heightAt: (width, textWidth) =>
			bandsHeight(measures, width, (text) => textWidth(text, ink.title)),
		data: {
			datasets: series.flatMap((each) => {
				const marks = marksOf(each, around);
				return lanes
					.filter((lane) => marks[lane].length)
					.map((lane) => seriesDataset(each, lane, marks[lane], look));
			})
		},
		options: { ...still, scales: Object.fromEntries([...yAxes, ...xAxes]) },
		plugins: [
			laneWidths(look.palette),
			bandTitles(look.palette),
			spans(look.colour),
			qualifiers(look.colour),
			figureLabels(look.palette),
			focusRing(look.palette)
		]
	};
}

function drawn(observations: Observation[]): Observation[] {
	return observations.filter((observation) => valueOf(observation) !== undefined);
}
