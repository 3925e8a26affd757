import type { Happening, Observation, Series } from '../model/records';

/** What every observation of the tests shares. */
const plain = { excerpt: 'gazette/one', words: 'as stated', about: [] };

/** An observation of the made-up Harbour, for tests. */
export function observed(id: string, given: Partial<Observation>): Observation {
	return { id, qualifier: 'exact', ...plain, ...given };
}

/** A series of such observations. */
export function seriesOf(id: string, ...given: Partial<Observation>[]): Series {
	const observations = given.map((each, index) => observed(`${id}/${index + 1}`, each));
	return { id, measure: `What ${id} counts`, observations };
}

/** The span of whole years, the last one included. */
export function years(first: number, last = first): Pick<Observation, 'period' | 'span'> {
	return {
		period: first === last ? `${first}` : `${first}/${last}`,
		span: [first, last + 1]
	};
}

/** A happening of Harbour, for tests. */
export function happened(id: string, given: Partial<Happening> = {}): Happening {
	const stated = [{ excerpt: plain.excerpt, words: plain.words }];
	const said = { standing: 'stated' as const, stated, excerpts: [plain.excerpt] };
	return { id, title: `The ${id} opens`, period: '', themes: [], about: [], ...said, ...given };
}
