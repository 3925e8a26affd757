import { expect, test } from 'vitest';
import { Answers } from './answers';
import { harbourPlan } from './harbour-plan';
import { Keep } from './keep';
import { madeUpBrowser } from './made-up-browser';
import { OtherWindows } from './windows';

const origin = 'http://site';
const step = '/lectures/harbour/1/';

async function opened() {
	const { storage, fetching, server } = madeUpBrowser();
	const keep = new Keep(harbourPlan, storage, fetching);
	const others = new OtherWindows(harbourPlan.version, storage);
	const answers = new Answers(harbourPlan, keep, others, fetching);
	await keep.takeIn();
	await keep.keepTalk('/lectures/harbour/', () => undefined);
	const work: Promise<unknown>[] = [];
	function ask(path: string, { mode = 'cors', window = 'reader', ...init }: Asking = {}) {
		const request = new Request(new URL(path, origin), init);
		Object.defineProperty(request, 'mode', { value: mode });
		return answers.answer({ request, window, wait: (one) => work.push(one) }, origin);
	}
	const textOf = async (path: string, asking?: Asking) => (await ask(path, asking))?.text();
	const open = (path: string) => textOf(path, { mode: 'navigate' });
	return { ask, textOf, open, server, keep, done: () => Promise.all(work) };
}

interface Asking extends Omit<RequestInit, 'mode' | 'window'> {
	mode?: string;
	window?: string;
}

test('a step of a talk that is kept is the one that was rehearsed', async () => {
	const { open, server } = await opened();
	server.version = 'two';
	expect(await open(step)).toContain('of one');
	server.reached = false;
	expect(await open(step)).toContain('of one');
});

test('any other page is what the site says now, and without a network what was seen', async () => {
	const { open, keep, server } = await opened();
	await keep.keepSeen(['/places/']);
	server.version = 'two';
	expect(await open('/places/')).toContain('of two');
	server.reached = false;
	expect(await open('/places/')).toContain('of one');
});

test('a page that was never seen says so without a network', async () => {
	const { ask, server } = await opened();
	server.reached = false;
	const answer = (await ask('/events/', { mode: 'navigate' }))!;
	expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('/offline/')]);
	const file = (await ask('/events/__data.json'))!;
	expect([file.status, await file.json()]).toEqual([503, expect.stringContaining('not kept')]);
});

test('an address without its last slash leads to the page that is kept', async () => {
	const { ask, server } = await opened();
	server.reached = false;
	const answer = (await ask('/lectures/harbour/1?themes=trade', { mode: 'navigate' }))!;
	expect(answer.headers.get('location')).toBe(`${origin}${step}?themes=trade`);
});

test('files of the version come from what is kept, whatever their query', async () => {
	const { textOf, server } = await opened();
	server.version = 'two';
	for (const path of [
		'/data/atlas.json',
		'/lectures/harbour/__data.json?x-sveltekit-invalidated=1'
	])
		expect(await textOf(path)).toContain('of one');
});

test('a window of another version gets nothing of this one but code', async () => {
	const { ask, textOf, server } = await opened();
	server.version = 'two';
	await ask('/places/', { mode: 'navigate', window: 'newer' });
	expect(await textOf('/data/atlas.json', { window: 'newer' })).toContain('of two');
	expect(await textOf('/_app/immutable/entry/start.one.js', { window: 'newer' })).toContain(
		'of one'
	);
	expect(await textOf('/data/atlas.json', { window: 'reader' })).toContain('of one');
});

test('what a page asks for besides is kept once it was seen', async () => {
	const { textOf, server, done } = await opened();
	expect(await textOf('/data/events.csv')).toContain('of one');
	await done();
	server.reached = false;
	expect(await textOf('/data/events.csv')).toContain('of one');
});

test('a server that fails is no reason to show its failure where a page is kept', async () => {
	const { open, keep, server } = await opened();
	await keep.keepSeen(['/places/']);
	server.refused.set('/places/', 502);
	expect(await open('/places/')).toContain('of one');
});

test('other origins, sending, parts of files and the version itself are the browser’s own', async () => {
	const { ask } = await opened();
	for (const [path, init] of [
		['http://elsewhere/', {}],
		['/places/', { method: 'POST' }],
		['/places/', { headers: { range: 'bytes=0-1' } }],
		['/service-worker.js', {}],
		['/_app/version.json', {}]
	] as const)
		expect(ask(path, init)).toBeUndefined();
});
