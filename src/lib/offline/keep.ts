import { fill, type Fault, type Unkept } from './fill';
import { appFiles, isOf, talkFiles, talkOf, type Plan } from './plan';

/** Where a version keeps what: the app, whole talks, and what was seen besides. */
const shelves = ['app', 'talks', 'seen'] as const;
export type Shelf = (typeof shelves)[number];

/** So long the server may take to say which version it has. */
const patienceMs = 5000;
/** What the names of our caches begin with: an address may have others. */
export const ours = 'geodossier ';
/** Of what was seen, so many files are kept: the last ones. */
const mostSeen = 500;

/** How much there is of a number of files. */
export interface Tally {
	of: number;
	missing: string[];
	bytes: number;
}

/** What a version of the site keeps in the browser. Nothing of another version ever comes among it. */
export class Keep {
	readonly #plan: Plan;
	readonly #caches: CacheStorage;
	readonly #fetch: typeof fetch;

	constructor(plan: Plan, storage: CacheStorage, fetching: typeof fetch) {
		[this.#plan, this.#caches, this.#fetch] = [plan, storage, fetching];
	}

	/** A file as it is kept; undefined if it is not. */
	async find(path: string, among: readonly Shelf[] = shelves): Promise<Response | undefined> {
		for (const shelf of among) {
			const cacheName = this.#nameOf(shelf);
			const found = await this.#caches.match(path, { cacheName, ignoreVary: true });
			if (found) return found;
		}
		return undefined;
	}

	/**
	 * Takes in this version whole: the app, and all that the version before kept, as far as it still is. It may then
	 * take that one's place at any time, also without a network.
	 *
	 * @throws if the app or a talk is not got whole: the version before stays
	 */
	async takeIn(): Promise<void> {
		const before = await this.#before('talks');
		const talks = new Set(before.flatMap((path) => talkOf(path, this.#plan.base) ?? []));
		const kept = [...talks].flatMap((talk) => talkFiles(this.#plan, talk));
		const faults = [
			...(await this.#fill('app', appFiles(this.#plan))),
			...(await this.#fill('talks', kept)).filter(({ fault }) => fault !== 'refused')
		];
		if (faults[0]) throw new Error(`${faults[0].path}: ${faults[0].fault}`);
		const seen = await this.#before('seen');
		await this.#fill(
			'seen',
			seen.filter((path) => isOf(this.#plan, path))
		);
		if (await this.isServed()) return;
		await Promise.all(shelves.map((shelf) => this.#caches.delete(this.#nameOf(shelf))));
		throw new Error(`The server has version ${this.#plan.version} no longer.`);
	}

	/** Forgets all other versions. */
	async clear(): Promise<void> {
		const names = await this.#caches.keys();
		const others = names.filter(
			(name) => name.startsWith(ours) && !name.endsWith(`:${this.#plan.version}`)
		);
		await Promise.all(others.map((name) => this.#caches.delete(name)));
	}

	/**
	 * Keeps a talk whole.
	 *
	 * @param ontold how many of its files are there, and how many they are
	 */
	async keepTalk(talk: string, ontold: (done: number, of: number) => void): Promise<Unkept[]> {
		const files = talkFiles(this.#plan, talk);
		return this.#add('talks', files, (done) => ontold(done, files.length));
	}

	/** Keeps what was seen; of what was seen long ago, the oldest goes. */
	async keepSeen(paths: readonly string[]): Promise<Unkept[]> {
		const own = paths.filter((path) => isOf(this.#plan, path));
		const unkept = await this.#add('seen', own);
		const cache = await this.#caches.open(this.#nameOf('seen'));
		const files = await cache.keys();
		const isFull = unkept.some(({ fault }) => fault === 'no room');
		const over = files.length - (isFull ? Math.floor(files.length / 2) : mostSeen);
		await Promise.all(files.slice(0, Math.max(0, over)).map((file) => cache.delete(file)));
		return unkept;
	}

	/** How much there is of the app, and of a talk. */
	async tally(talk: string): Promise<{ app: Tally; talk: Tally }> {
		const [app, files] = [appFiles(this.#plan), talkFiles(this.#plan, talk)];
		return { app: await this.#tallyOf(app), talk: await this.#tallyOf(files) };
	}

	/** Whether the server has this very version; undefined if it cannot be asked. */
	async isServed(): Promise<boolean | undefined> {
		try {
			const path = `${this.#plan.base}/_app/version.json`;
			const answer = await this.#fetch(path, {
				cache: 'no-store',
				signal: AbortSignal.timeout(patienceMs)
			});
			return ((await answer.json()) as { version: string }).version === this.#plan.version;
		} catch {
			return undefined;
		}
	}

	/** Keeps what is not kept yet, and only if the server has this version before and after. */
	async #add(
		shelf: Shelf,
		paths: readonly string[],
		ontold?: (done: number) => void
	): Promise<Unkept[]> {
		const missing = await this.#missing(paths);
		const there = paths.length - missing.length;
		ontold?.(there);
		if (!missing.length) return [];
		const served = await this.isServed();
		if (!served) return unkeptAll(missing, served === false ? 'other version' : 'unreached');
		const unkept = await this.#fill(shelf, missing, (done) => ontold?.(there + done));
		if ((await this.isServed()) !== false) return unkept;
		const cache = await this.#caches.open(this.#nameOf(shelf));
		await Promise.all(missing.map((path) => cache.delete(path)));
		return unkeptAll(missing, 'other version');
	}

	async #fill(shelf: Shelf, paths: readonly string[], ontold?: (done: number) => void) {
		const cache = await this.#caches.open(this.#nameOf(shelf));
		return fill(cache, paths, this.#fetch, ontold);
	}

	async #missing(paths: readonly string[]): Promise<string[]> {
		const found = await Promise.all(paths.map((path) => this.find(path)));
		return paths.filter((_, index) => !found[index]);
	}

	async #tallyOf(paths: readonly string[]): Promise<Tally> {
		let bytes = 0;
		for (const path of paths) bytes += (await (await this.find(path))?.blob())?.size ?? 0;
		return { of: paths.length, missing: await this.#missing(paths), bytes };
	}

	/** The files that other versions keep. */
	async #before(shelf: Shelf): Promise<string[]> {
		const own = this.#nameOf(shelf);
		const names = await this.#caches.keys();
		const others = names.filter((name) => name.startsWith(`${ours}${shelf}:`) && name !== own);
		const caches = await Promise.all(others.map((name) => this.#caches.open(name)));
		const files = await Promise.all(caches.map((cache) => cache.keys()));
		return [...new Set(files.flat().map(({ url }) => new URL(url).pathname))];
	}

	#nameOf(shelf: Shelf): string {
		return `${ours}${shelf}:${this.#plan.version}`;
	}
}

const unkeptAll = (paths: readonly string[], fault: Fault) =>
	paths.map((path) => ({ path, fault }));
