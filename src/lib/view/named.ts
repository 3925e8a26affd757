/**
 * The ids that a query names as a list, each once and in its order: those that are known, at most so many. What is
 * unknown or too much is ignored, and said so.
 *
 * @param key of the query, and what its values are called in a sentence
 */
export function parseNamed(
	query: URLSearchParams,
	key: string,
	known: readonly string[],
	most: number
): { ids: string[]; notices: string[] } {
	const notices: string[] = [];
	const named = [...new Set((query.get(key) ?? '').split(',').filter(Boolean))];
	const unknown = named.filter((id) => !known.includes(id));
	if (unknown.length)
		notices.push(
			`The address names ${key} that this atlas does not have (${unknown.join(', ')}): ignored. The list has all there are.`
		);
	const ids = named.filter((id) => known.includes(id));
	if (ids.length > most)
		notices.push(
			`The address names ${ids.length} ${key}, of which the first ${most} are compared.`
		);
	return { ids: ids.slice(0, most), notices };
}

/** A query that names a list of ids; whatever else it holds stays. */
export function withNamed(
	query: URLSearchParams,
	key: string,
	ids: readonly string[]
): URLSearchParams {
	const next = new URLSearchParams(query);
	if (ids.length) next.set(key, ids.join(','));
	else next.delete(key);
	return next;
}
