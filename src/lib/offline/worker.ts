import { Answers } from './answers';
import type { Progress, Question, Replies } from './asking';
import { Keep } from './keep';
import type { Plan } from './plan';
import type { WorkerScope } from './scope';
import { OtherWindows } from './windows';

/**
 * Makes a service worker keep this version of the site. It waits until no window of the version before is open, as
 * browsers have it: neither a talk that is given nor a page that is read is ever made of two versions.
 */
export function attend(scope: WorkerScope, plan: Plan): void {
	const fetching: typeof fetch = (input, init) => scope.fetch(input, init);
	const keep = new Keep(plan, scope.caches, fetching);
	const others = new OtherWindows(plan.version, scope.caches);
	const answers = new Answers(plan, keep, others, fetching);

	scope.addEventListener('install', (event) => event.waitUntil(keep.takeIn()));
	scope.addEventListener('activate', (event) =>
		event.waitUntil(keep.clear().then(() => scope.clients.claim()))
	);
	scope.addEventListener('fetch', (event) => {
		const { request, clientId, resultingClientId } = event;
		const window = request.mode === 'navigate' ? resultingClientId : clientId;
		const wait = (work: Promise<unknown>) => event.waitUntil(work);
		const answer = answers.answer({ request, window, wait }, scope.location.origin);
		if (answer) event.respondWith(answer);
	});
	scope.addEventListener('message', (event) => {
		const [port] = event.ports;
		const question = event.data as Question;
		const tell = (progress: Progress) => port?.postMessage(progress);
		const answer = async () =>
			port?.postMessage({ reply: await replyTo(question, event.source?.id ?? '', tell) });
		event.waitUntil(answer());
	});

	async function replyTo(
		question: Question,
		window: string,
		tell: (progress: Progress) => void
	): Promise<Replies[keyof Replies]> {
		switch (question.ask) {
			case 'tally': {
				const [tally, served] = [await keep.tally(question.talk), await keep.isServed()];
				return { version: plan.version, ...tally, isServed: served ?? null };
			}
			case 'talk':
				return { unkept: await keep.keepTalk(question.talk, (done, of) => tell({ done, of })) };
			case 'seen':
				if (question.version === plan.version)
					return { unkept: await keep.keepSeen(question.paths) };
				await others.add(window);
				return { unkept: [] };
			case 'replace': {
				const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
				const isOnly = windows.length < 2;
				if (isOnly) await scope.skipWaiting();
				return { done: isOnly, version: plan.version };
			}
		}
	}
}
