import type { Keep } from './keep';
import { codeFolder, isPageOf, pageOf, type Plan } from './plan';
import type { OtherWindows } from './windows';

/** What of a request says how it is answered. */
export interface Asked {
	request: Request;
	/** The window that asks; for a page, the one that will show it. */
	window: string;
	/** Work that goes on after the answer. */
	wait(work: Promise<unknown>): void;
}

/** So long a reader waits for a page from the network where an earlier copy is at hand. */
const patienceMs = 3000;

/**
 * How requests are answered. Code: as it is kept, since its name says what it holds. The page of a talk that is kept
 * whole: as it is kept, so that the hall gets what was rehearsed. Any other page: from the network, so that a reader
 * gets what the site says now; without one, as it was seen. Any other file: as it is kept, for it belongs to the
 * version that the page is of.
 */
export class Answers {
	readonly #plan: Plan;
	readonly #keep: Keep;
	readonly #others: OtherWindows;
	readonly #fetch: typeof fetch;

	constructor(plan: Plan, keep: Keep, others: OtherWindows, fetching: typeof fetch) {
		[this.#plan, this.#keep, this.#others, this.#fetch] = [plan, keep, others, fetching];
	}

	/** The answer; undefined where the request is the browser's own to make. */
	answer(asked: Asked, origin: string): Promise<Response> | undefined {
		const { method, url, mode, headers } = asked.request;
		const { pathname, origin: from } = new URL(url);
		if (method !== 'GET' || from !== origin || headers.has('range')) return;
		if (/\/(service-worker\.js|_app\/version\.json)$/.test(pathname)) return;
		return mode === 'navigate' ? this.#page(asked, pathname) : this.#file(asked, pathname);
	}

	async #page({ request, window, wait }: Asked, path: string): Promise<Response> {
		const rehearsed = await this.#keep.find(path, ['talks']);
		if (rehearsed) return rehearsed;
		const seen = await this.#keep.find(path);
		try {
			const fresh = this.#fetch(request);
			const answer = await (seen ? Promise.race([fresh, patience()]) : fresh);
			if (answer && (answer.status < 500 || !seen)) {
				await this.#letOthersBe(answer, window);
				return answer;
			}
			// It may still come: that it fails then concerns nobody.
			wait(fresh.catch(() => undefined));
		} catch {
			// No network: what is kept stands in.
		}
		return seen ?? this.#absent(request, path);
	}

	async #file({ request, window, wait }: Asked, path: string): Promise<Response> {
		const isCode = path.includes(codeFolder);
		if (!isCode && (await this.#others.has(window))) return this.#fetch(request);
		const kept = await this.#keep.find(path);
		if (kept && !(isOfThread(request) && (await this.#others.some()))) return kept;
		try {
			const answer = await this.#fetch(request);
			if (answer.ok && !isCode) wait(this.#keep.keepSeen([path]));
			return answer;
		} catch (error) {
			if (kept) return kept;
			if (pageOf(path) === path) throw error;
			return Response.json('This page is not kept, and there is no network.', { status: 503 });
		}
	}

	/** A page of another version brings its own files along. */
	async #letOthersBe(answer: Response, window: string): Promise<void> {
		if (!answer.headers.get('content-type')?.startsWith('text/html')) return;
		if (!isPageOf(this.#plan, await answer.clone().text())) await this.#others.add(window);
	}

	async #absent({ url }: Request, path: string): Promise<Response> {
		const { base, prerendered } = this.#plan;
		const { search } = new URL(url);
		const isPage = prerendered.includes(`${path}/`);
		if (isPage && (await this.#keep.find(`${path}/`)))
			return Response.redirect(new URL(`${path}/${search}`, url).href, 308);
		const told = await this.#keep.find(`${base}/offline/`);
		if (!told) return Response.error();
		return new Response(told.body, { status: 503, headers: told.headers });
	}
}

/** Whether a page's own worker asks, such as the map's: it does not say whose window it belongs to. */
const isOfThread = ({ referrer }: Request) => referrer.includes(codeFolder);

const patience = () =>
	new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
