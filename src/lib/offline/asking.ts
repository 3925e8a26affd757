import type { Unkept } from './fill';
import type { Tally } from './keep';

/** What a page asks of the worker. */
export type Question =
	/** Which version it keeps, and how much there is of the app and of a talk. */
	| { ask: 'tally'; talk: string }
	/** Keep a talk whole. */
	| { ask: 'talk'; talk: string }
	/** Keep what was seen. `version`: that of the page that asks. */
	| { ask: 'seen'; paths: string[]; version: string }
	/** Take the place of the version before, if this window is the only one. */
	| { ask: 'replace' };

/** What the worker says in the end, by what was asked. */
export interface Replies {
	tally: { version: string; app: Tally; talk: Tally; isServed: boolean | null };
	talk: { unkept: Unkept[] };
	seen: { unkept: Unkept[] };
	replace: { done: boolean; version: string };
}

/** What it says on the way there. */
export interface Progress {
	done: number;
	of: number;
}

/** Asks the worker, and waits for its answer. @param ontold what it says on the way */
export function ask<Asked extends Question>(
	worker: Pick<ServiceWorker, 'postMessage'>,
	question: Asked,
	ontold?: (progress: Progress) => void
): Promise<Replies[Asked['ask']]> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({
			data: said
		}: MessageEvent<Progress | { reply: Replies[Asked['ask']] }>) => {
			if (!('reply' in said)) return ontold?.(said);
			port1.close();
			resolve(said.reply);
		};
		worker.postMessage(question, [port2]);
	});
}
