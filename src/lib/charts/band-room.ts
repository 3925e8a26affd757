import type { ChartOptions } from 'chart.js';
import { ink } from './ink';

type TextWidth = (text: string) => number;

/** What a configuration and the chart made of it have in common. */
interface Titled {
	data: { datasets: { yAxisID?: string }[] };
	options?: Pick<ChartOptions<'scatter'>, 'scales'>;
}

const plotHeight = 88;
/** Above a title; between title and plot, where labels of the highest marks stand; below the plot. */
export const bandGaps = { above: 14, between: 22, below: 16 };
export const timeAxisHeight = 30;
const titleMargin = 4;

/** A text in lines no wider than `width` (a longer word stands alone). */
export function wrapped(text: string, width: number, textWidth: TextWidth): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
		if (lines.length && textWidth(longer) <= width - titleMargin) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** What a band needs besides its plot, in pixels. */
export function titleRoom(lines: string[]): number {
	return bandGaps.above + lines.length * ink.title.line + bandGaps.between + bandGaps.below;
}

/** The measures of a chart, from top to bottom. */
export function measuresOf({ data, options }: Titled): string[] {
	const ids = [...new Set(data.datasets.map(({ yAxisID }) => yAxisID!))];
	return ids.map((id) => String(options?.scales?.[id]?.title?.text ?? ''));
}

/** The height that draws every band equally high at this width, in pixels. */
export function bandsHeight(measures: string[], width: number, textWidth: TextWidth): number {
	return measures
		.map((title) => titleRoom(wrapped(title, width, textWidth)) + plotHeight)
		.reduce((sum, height) => sum + height, timeAxisHeight);
}
