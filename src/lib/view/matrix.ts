import { rowKinds, speaking, type Row, type RowKind } from '../model/lens';

/** Which rows of the matrix a reader sees, and in which order: part of the query of its address. */
export interface MatrixView {
	kind?: RowKind;
	/** `one` source alone, `all` of them, or the id of the source that alone speaks. */
	said?: string;
	/** Words to be found in the names. */
	find?: string;
	/** `name`, `speaking` or a source's id; after a minus, from the end. */
	sort: string;
}

/** Reads what is asked of the matrix. What is unknown is ignored, and said so. */
export function parseMatrixView(
	query: URLSearchParams,
	sources: readonly string[]
): { view: MatrixView; notices: string[] } {
	const notices: string[] = [];
	const known = (key: string, values: readonly string[]) => {
		const value = query.get(key) || undefined;
		if (value === undefined || values.includes(value)) return value;
		notices.push(
			`The address asks for ${key} “${value}”, which this table does not have: ignored. It has ${values.join(', ')}.`
		);
		return;
	};
	const sorts = ['name', 'speaking', ...sources].flatMap((column) => [column, `-${column}`]);
	const kind = known('kind', rowKinds) as RowKind | undefined;
	const said = known('said', ['one', 'all', ...sources]);
	const find = query.get('find') || undefined;
	const sort = known('sort', sorts) ?? 'name';
	return {
		view: { ...(kind && { kind }), ...(said && { said }), ...(find && { find }), sort },
		notices
	};
}

/** A query with what is asked of the matrix; whatever else it holds stays. */
export function withMatrixView(query: URLSearchParams, view: MatrixView): URLSearchParams {
	const next = new URLSearchParams(query);
	const { kind, said, find, sort } = view;
	for (const [key, value] of Object.entries({
		kind,
		said,
		find,
		sort: sort === 'name' ? '' : sort
	}))
		if (value) next.set(key, value);
		else next.delete(key);
	return next;
}

/** The rows that are asked for, in the order asked for. What ties stays in the order it came in. */
export function rowsShown(
	rows: readonly Row[],
	{ kind, said, find, sort }: MatrixView,
	sources: readonly string[]
): Row[] {
	const words = plain(find ?? '').split(/\s+/);
	const shown = rows.filter(
		(row) =>
			(!kind || row.kind === kind) && isSaidBy(row.counts, said, sources) && isCalled(row, words)
	);
	const descending = sort.startsWith('-');
	const keyOf = keyed(descending ? sort.slice(1) : sort, sources);
	if (!keyOf) return descending ? shown.reverse() : shown;
	return shown.sort((a, b) => (keyOf(a) - keyOf(b)) * (descending ? -1 : 1));
}

/** Whether all the words are found in what it is called, in whichever language or spelling. */
function isCalled({ title, names = [] }: Row, words: readonly string[]): boolean {
	const called = plain([title, ...names].join('\n'));
	return words.every((word) => called.includes(word));
}

function isSaidBy(counts: readonly number[], said: string | undefined, sources: readonly string[]) {
	if (!said) return true;
	if (said === 'all') return counts.every(Boolean);
	return speaking(counts) === 1 && (said === 'one' || Boolean(counts[sources.indexOf(said)]));
}

/** What a column is sorted by; undefined for names, which rows are sorted by as they come. */
function keyed(column: string, sources: readonly string[]) {
	if (column === 'name') return;
	if (column === 'speaking') return ({ counts }: Row) => speaking(counts);
	return ({ counts }: Row) => counts[sources.indexOf(column)]!;
}

/** Without accents and capitals. */
function plain(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
