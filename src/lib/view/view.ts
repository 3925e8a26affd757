import type { PlaceFeature, RouteFeature, Said } from '../model/atlas';
import type { Span } from '../model/records';

/** What the reader has chosen to see: the query of the address. An empty list means all. */
export interface View {
	themes: string[];
	sources: string[];
	/** Kinds of feature on the map. */
	overlays: string[];
	/** As written in the address: `1991/2026`, `1997`, `../2010`. */
	period?: string;
	span?: Span;
}

/** The values an address may name. */
export interface Known {
	themes: readonly string[];
	sources: readonly string[];
	overlays: readonly string[];
}

const openSpan: Span = [-Infinity, Infinity];
const year = String.raw`-?\d{1,4}`;
const periodPattern = new RegExp(`^(${year}|\\.\\.)(?:/(${year}|\\.\\.))?$`);

/**
 * Reads the filters from a query. What is unknown is ignored, and said so.
 *
 * @returns the view, and one sentence for each value that was ignored
 */
export function parseView(query: URLSearchParams, known: Known): { view: View; notices: string[] } {
	const notices: string[] = [];
	const list = (key: keyof Known) => {
		const named = (query.get(key) ?? '').split(',').filter(Boolean);
		const unknown = named.filter((value) => !known[key].includes(value));
		if (unknown.length)
			notices.push(
				`The address names ${key} that this atlas does not have (${unknown.join(', ')}): ignored. It has ${known[key].join(', ')}.`
			);
		return [...new Set(named)].filter((value) => known[key].includes(value));
	};
	const view: View = {
		themes: list('themes'),
		sources: list('sources'),
		overlays: list('overlays')
	};
	const period = query.get('period');
	const span = period ? parseYears(period) : undefined;
	if (span) Object.assign(view, { period, span });
	else if (period)
		notices.push(
			`The address asks for the period “${period}”, which is not understood: ignored. Write years, like 1991/2026.`
		);
	return { view, notices };
}

/** Years as a span: `1997` is all of 1997; `..` is open. Undefined if it is neither, or ends before it begins. */
export function parseYears(text: string): Span | undefined {
	const [, first, last = first] = periodPattern.exec(text) ?? [];
	if (first === undefined || last === undefined) return;
	const from = first === '..' ? openSpan[0] : Number(first);
	const to = last === '..' ? openSpan[1] : Number(last) + 1;
	return from < to ? [from, to] : undefined;
}

const filters = ['period', 'themes', 'sources', 'overlays'] as const;

/** Whether a query filters at all, in words known or not. */
export function namesFilters(query: URLSearchParams): boolean {
	return filters.some((key) => query.has(key));
}

/** A query with a view's filters and no others; whatever else it holds stays. */
export function withView(query: URLSearchParams, view: View): URLSearchParams {
	const next = new URLSearchParams();
	for (const key of filters) if (view[key]?.length) next.set(key, String(view[key]));
	for (const [key, value] of query)
		if (!(filters as readonly string[]).includes(key)) next.append(key, value);
	return next;
}

/** A query as an address has it, empty or with its question mark: lists and periods stay legible. */
export function printQuery(query: URLSearchParams): string {
	const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
	return text && `?${text}`;
}

/** The query that parseView reads back as this view; empty where nothing is filtered. */
export function printView(view: View): string {
	return printQuery(withView(new URLSearchParams(), view));
}

/** The view that hides nothing. */
export const everything: View = { themes: [], sources: [], overlays: [] };

/** Whether passages, figures or events are hidden; overlays hide features of the map alone. */
export function isFiltering(view: View): boolean {
	return Boolean(view.themes.length || view.sources.length || view.span);
}

/** Whether the view shows something said in this way. What is undated stays in any period. */
export function showsSaying(view: View, { themes, source, spans }: Said): boolean {
	return (
		(!view.themes.length || themes.some((theme) => view.themes.includes(theme))) &&
		(!view.sources.length || view.sources.includes(source)) &&
		(!view.span || !spans.length || spans.some((span) => overlaps(span, view.span!)))
	);
}

/**
 * Whether the filters show a feature: if they show something said of it. What is there for comparison is spoken of by no
 * source: it is shown until something is asked of them.
 */
export function showsFeature(view: View, feature: PlaceFeature | RouteFeature): boolean {
	if ('context' in feature) return !isFiltering(view);
	return feature.sayings.some((saying) => showsSaying(view, saying));
}

function overlaps([from, to]: Span, [start, end]: Span): boolean {
	return from < end && to > start;
}
