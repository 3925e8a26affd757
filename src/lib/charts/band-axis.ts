import type { Plotted, PlottedPanel } from '../model/panel';
import type { Palette } from '../theme/palette';
import { formOf, numbersOf } from './form';
import type { Axis } from './mark';
import { bandId } from './series-dataset';
import { valueAxis } from './value-axis';

/** Panels whose greatest values are further apart than this are drawn each against its own: the least would vanish. */
const widestCommon = 100;

/** The value axis of one of several panels, and its id. */
export function bandAxis(
	index: number,
	panels: PlottedPanel[],
	palette: Palette
): [id: string, axis: Axis] {
	const panel = panels[index]!;
	const form = formOf(panel);
	const numbers = { own: statedIn(panel), all: commonWith(panel, panels) };
	const title = { display: false, text: panel.title };
	const stacked = { axis: 'y', position: 'left', stack: 'panels', stackWeight: 1, title } as const;
	return [bandId(index), { ...stacked, ...valueAxis(panel.unit, numbers, form, palette) }];
}

/**
 * The numbers a panel is read against: those of all panels in its unit, since a reader compares heights; its own where
 * its axis is not linear, or where the least would not be seen beside the greatest.
 */
function commonWith(panel: PlottedPanel, panels: PlottedPanel[]): number[] {
	const isLinear = (other: PlottedPanel) => formOf(other).scale === 'linear';
	if (!isLinear(panel)) return statedIn(panel);
	const alike = panels.filter((other) => other.unit === panel.unit && isLinear(other));
	const heights = alike.map((other) => Math.max(...statedIn(other).map(Math.abs)));
	const isCommon = Math.max(...heights) <= widestCommon * Math.min(...heights);
	return isCommon || panel.unit === 'percent' ? alike.flatMap(statedIn) : statedIn(panel);
}

function statedIn({ series }: PlottedPanel): number[] {
	return series.flatMap(({ observations }: { observations: Plotted[] }) =>
		observations.flatMap(numbersOf)
	);
}
