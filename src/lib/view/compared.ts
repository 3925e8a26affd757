import { mostCompared } from '../model/panel';
import type { Span } from '../model/records';
import { parseNamed, withNamed } from './named';
import { parseYears } from './view';

/** What is compared: part of the query of the address. */
export interface Compared {
	/** Ids of series, in the order they were chosen in. */
	series: string[];
	/** The years that values are shown for, as written in the address: `2016`, `2012/2023`. */
	at?: string;
	span?: Span;
}

/** Reads what is compared. What is unknown or too much is ignored, and said so. */
export function parseCompared(
	query: URLSearchParams,
	known: readonly string[]
): { compared: Compared; notices: string[] } {
	const { ids: series, notices } = parseNamed(query, 'series', known, mostCompared);
	const compared: Compared = { series };
	const at = query.get('at');
	const span = at ? parseYears(at) : undefined;
	if (at && span) Object.assign(compared, { at, span });
	else if (at)
		notices.push(
			`The address asks for values at “${at}”, which is not understood: ignored. Write years, like 2016 or 2012/2023.`
		);
	return { compared, notices };
}

/** A query with what is compared; whatever else it holds stays. */
export function withCompared(query: URLSearchParams, { series, at }: Compared): URLSearchParams {
	const next = withNamed(query, 'series', series);
	if (at && series.length) next.set('at', at);
	else next.delete('at');
	return next;
}
