import type { Plotted, PlottedPanel, PlottedSeries } from '../model/panel';
import type { Span } from '../model/records';
import type { Palette } from '../theme/palette';
import { bandAxis } from './band-axis';
import { bandsHeight, headOf } from './band-room';
import { bandTitles } from './band-titles';
import { bars } from './bars';
import { context, contextDataset, contextHeight, contextId, type ContextEvent } from './context';
import { figureLabels } from './figure-labels';
import { focusRing } from './focus-ring';
import { drawnOf, formOf } from './form';
import { hintFor } from './hint';
import { laneAxis } from './lane-axis';
import { laneWidths } from './lane-widths';
import { lanes, yearsShown, type Lane } from './lanes';
import type { FigureMark, MarksConfiguration } from './mark';
import { placesByLane, marksOf } from './marks';
import { pointShape } from './point-shapes';
import { qualifiers } from './qualifiers';
import { bandId, seriesDataset } from './series-dataset';
import { sideBySide } from './side-by-side';
import { spans } from './spans';
import { still } from './still';
import { tellingWords } from './telling';
import { yearAxis } from './years';

/** Right of the plot, so that no year is cut off, in pixels. */
const lastYearRoom = 16;

export interface PanelsLook<O extends Plotted> {
	palette: Palette;
	/** Of every mark: marks are told apart by panel, shape and words. */
	colour: string;
	/** A colour of its own for a series, by its id, where series of several themes stand together. */
	colourOf?: (series: string) => string;
	/** How high plots are, as a part of what they are on a page: where a wall has no room for more. */
	plotShare?: number;
	/** Who states an observation. */
	attribution: (observation: O) => string;
}

/**
 * Panels under one another over one time axis, each with a value axis of its own, so that nothing is compared that is
 * not the same measure. Observations the source does not date stand apart on the right, those long before the others
 * on the left. What has no number has no mark, and a panel of such has no band: the table has their words.
 *
 * @param events drawn as ticks on the time axis, as far as it goes
 */
export function panels<O extends Plotted>(
	given: PlottedPanel<O>[],
	look: PanelsLook<O>,
	events: ContextEvent[] = []
): MarksConfiguration {
	const shown = given.map(withNumbers).filter(({ series }) => series.length);
	const all = shown.flatMap(({ series }) => series.flatMap(({ observations }) => observations));
	const years = yearsShown(all.flatMap(({ span }) => (span ? [span] : [])));
	const axis = years && yearAxis(years);
	const counts = shown.map(({ series }) => placesByLane(series, years));
	const most = (lane: Lane) => Math.max(0, ...counts.map((count) => count[lane]));
	const slots = { earlier: most('earlier'), time: most('time'), undated: most('undated') };
	const colourOf = look.colourOf ?? (() => look.colour);
	const datasets = shown.flatMap((panel, index) =>
		panelDatasets(panel, index, { ...look, colourOf, years, axis, slots })
	);
	const happened = contextDataset(events, axis);
	const heads = shown.map((panel) => headOf(panel, colourOf, look.plotShare));
	const strip = happened ? contextHeight(happened.data.length) : 0;
	return {
		type: 'scatter',
		hint: hintFor(datasets.flatMap(({ data }) => data)),
		heightAt: (width, textWidth) => bandsHeight(heads, width, textWidth) + strip,
		data: { datasets: happened ? [...datasets, happened] : datasets },
		options: {
			...still,
			layout: { autoPadding: false, padding: { right: slots.undated ? 2 : lastYearRoom } },
			scales: {
				...Object.fromEntries(shown.map((_, index) => bandAxis(index, shown, look.palette))),
				...(happened && { [contextId]: { axis: 'y', display: false, min: 0, max: 1 } }),
				...Object.fromEntries(
					lanes
						.filter((lane) => slots[lane])
						.map((lane) => [lane, laneAxis(lane, slots[lane], axis, look.palette)])
				)
			}
		},
		plugins: [
			laneWidths(look.palette),
			bandTitles(look.palette, heads, strip),
			sideBySide(),
			bars(),
			spans(look.palette),
			qualifiers(),
			figureLabels(look.palette),
			...(happened ? [context(look.palette)] : []),
			focusRing(look.palette)
		]
	};
}

function withNumbers<O extends Plotted>(panel: PlottedPanel<O>): PlottedPanel<O> {
	const series = panel.series.map((one) => ({ ...one, observations: drawnOf(one) }));
	return { ...panel, series: series.filter(({ observations }) => observations.length) };
}

interface Around<O extends Plotted> extends PanelsLook<O> {
	colourOf: (series: string) => string;
	years: Span | undefined;
	axis: Span | undefined;
	slots: Record<Lane, number>;
}

function panelDatasets<O extends Plotted>(
	{ unit, series }: PlottedPanel<O>,
	index: number,
	around: Around<O>
) {
	const form = formOf({ unit, series });
	const telling = form.isShared ? tellingWords(series.map(({ measure }) => measure)) : [];
	const { years, palette } = around;
	const all = placesByLane(series, years);
	return series.flatMap((one: PlottedSeries<O>, position) => {
		const colour = around.colourOf(one.id);
		const own = { ...around, unit, form, colour, telling: one.telling ?? telling[position] ?? '' };
		const before = placesByLane(series.slice(0, position), years);
		const marks: Record<Lane, FigureMark[]> = marksOf(one, own, before, all);
		const drawing = { measure: one.measure, band: bandId(index), colour, palette };
		return lanes
			.filter((lane) => marks[lane].length)
			.map((lane) => seriesDataset(marks[lane], { ...drawing, lane, point: pointShape(position) }));
	});
}
