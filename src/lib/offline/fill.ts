import { codeFolder } from './plan';

/** Why a file is not kept: the server refuses it, is not reached, is of another version; or there is no room. */
export type Fault = 'refused' | 'unreached' | 'other version' | 'no room';

export interface Unkept {
	path: string;
	fault: Fault;
}

/** How many files are fetched at a time: the page that is being read comes first. */
const lanes = 4;
/** A file that takes longer holds up all others. */
const limitMs = 60_000;

/**
 * Fetches files into a cache, but for those it has.
 *
 * @param ontold how many of them were looked at so far
 * @returns those that are not in it then
 */
export async function fill(
	cache: Cache,
	paths: readonly string[],
	fetching: typeof fetch,
	ontold?: (done: number) => void
): Promise<Unkept[]> {
	const waiting = [...paths];
	const unkept: Unkept[] = [];
	let done = 0;
	async function lane() {
		for (let path = waiting.shift(); path; path = waiting.shift()) {
			const fault = await put(cache, path, fetching);
			if (fault) unkept.push({ path, fault });
			ontold?.(++done);
		}
	}
	await Promise.all(Array.from({ length: lanes }, lane));
	return unkept;
}

async function put(cache: Cache, path: string, fetching: typeof fetch): Promise<Fault | undefined> {
	if (await cache.match(path)) return;
	// A file whose name stays is asked for anew: what the browser still has of it may be another version's.
	const mode = path.includes(codeFolder) ? 'default' : 'no-cache';
	try {
		const signal = AbortSignal.timeout(limitMs);
		const answer = await fetching(path, { cache: mode, priority: 'low', signal });
		if (!answer.ok || answer.redirected) return 'refused';
		await cache.put(path, answer);
		return;
	} catch (error) {
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		return isFull ? 'no room' : 'unreached';
	}
}
