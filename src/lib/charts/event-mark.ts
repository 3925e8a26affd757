import { printPeriod } from '../model/period';
import type { Happening, Span } from '../model/records';
import { themeColour, type Palette } from '../theme/palette';
import { laneOf, statedEnds, type Lane } from './lanes';
import type { Mark } from './mark';
import { isLong, moment } from './moment';

export interface TimelineLook {
	palette: Palette;
	/** All themes of the dossier, in their order, which gives them their colours. */
	themes: { id: string }[];
	/** How many sources state an event; if absent, those of its excerpts are counted. */
	sourceCount?: (event: Happening) => number;
}

/** Filled: stated as a fact. Hollow: implied, proposed, alleged. Crossed: denied. */
export type Filling = 'filled' | 'hollow' | 'crossed';

/** The mark of a happening. One with a span is a bar, others are dots. */
export interface EventMark extends Mark {
	lane: Lane;
	title: string;
	/** Printed; empty where the source gives none. */
	period: string;
	colour: string;
	filling: Filling;
}

/** How many marks of a lane beside the time axis stand above one another before the next column begins. */
const tallest = 12;

/**
 * The marks of one lane in order of time. On the time axis x is years; beside it, where nothing is to scale, x is a
 * column.
 *
 * @param axis what the time axis shows, with its margins; undefined where nothing is dated
 */
export function eventMarks(
	events: Happening[],
	lane: Lane,
	years: Span | undefined,
	axis: Span | undefined,
	look: TimelineLook
): EventMark[] {
	return events
		.filter((event) => laneOf(event, years) === lane)
		.sort((a, b) => start(a) - start(b))
		.map((event, index) => ({
			x: lane === 'time' ? moment(event.span) : Math.floor(index / tallest),
			y: 0,
			...(event.span && axis && isLong(event.span, axis) && { span: event.span }),
			lane,
			...said(event, look)
		}));
}

/** The columns a lane beside the time axis has for so many marks. */
export function columnsOf(count: number): number {
	return Math.ceil(count / tallest);
}

function start({ span }: Happening): number {
	const [from, to] = span ? statedEnds(span) : [];
	return from ?? to ?? 0;
}

function said(event: Happening, { palette, themes, sourceCount = sourcesOf }: TimelineLook) {
	const { id, title, standing, period } = event;
	const count = sourceCount(event);
	const printed = period && printPeriod(period);
	return {
		id,
		title,
		period: printed,
		colour: themeColour(
			palette,
			themes.findIndex((theme) => theme.id === event.themes[0])
		),
		filling: fillingOf(event),
		spoken: {
			lead: printed || 'no date',
			text: `: ${title}`,
			attribution: `(${standing}, ${count} ${count === 1 ? 'source' : 'sources'})`
		}
	};
}

function fillingOf({ standing }: Happening): Filling {
	if (standing === 'stated') return 'filled';
	return standing === 'denied' ? 'crossed' : 'hollow';
}

function sourcesOf({ excerpts }: Happening): number {
	return new Set(excerpts.map((excerpt) => excerpt.split('/')[0])).size;
}
