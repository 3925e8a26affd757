import { expect, test } from 'vitest';
import { harbourPlan } from './harbour-plan';
import { madeUpBrowser } from './made-up-browser';
import { appFiles } from './plan';
import type { WorkerScope } from './scope';
import { attend } from './worker';

const origin = 'http://site';

/** A worker in a browser with so many windows. */
function attended(windows = 1) {
	const browser = madeUpBrowser();
	const listeners: Record<string, (event: object) => void> = {};
	const did: string[] = [];
	const scope: WorkerScope = {
		caches: browser.storage,
		clients: {
			claim: async () => void did.push('claimed'),
			matchAll: async () => Array.from({ length: windows })
		},
		fetch: browser.fetching,
		location: { origin },
		skipWaiting: async () => void did.push('replaced'),
		addEventListener: (name: string, listen: (event: never) => void) => {
			listeners[name] = listen as (event: object) => void;
		}
	};
	attend(scope, harbourPlan);

	/** Lets something happen, and waits until all work for it is done. */
	async function happen(name: string, event: object = {}) {
		const work: Promise<unknown>[] = [];
		const waitUntil = (one: Promise<unknown>) => void work.push(one);
		listeners[name]!({ ...event, waitUntil });
		await Promise.all(work);
	}
	async function say(data: object) {
		const said: unknown[] = [];
		const port = { postMessage: (one: unknown) => void said.push(one) };
		await happen('message', { data, ports: [port], source: { id: 'newer' } });
		return said;
	}
	async function request(path: string, clientId: string) {
		let answer: Promise<Response> | undefined;
		const respondWith = (one: Promise<Response>) => void (answer = one);
		const asked = { request: new Request(origin + path), clientId, resultingClientId: '' };
		await happen('fetch', { ...asked, respondWith });
		return (await answer)?.text();
	}
	return { ...browser, happen, say, request, did };
}

test('it is there once it has taken in the app, and answers for the windows that are open', async () => {
	const { happen, kept, did } = attended();
	await happen('install');
	expect(kept('app:one')).toHaveLength(appFiles(harbourPlan).length);
	await happen('activate');
	expect(did).toEqual(['claimed']);
});

test('it does not take over by itself, nor while another window is open', async () => {
	const [alone, beside] = [attended(1), attended(2)];
	await alone.happen('install');
	expect(alone.did).toEqual([]);
	expect(await alone.say({ ask: 'replace' })).toEqual([{ reply: { done: true, version: 'one' } }]);
	expect(await beside.say({ ask: 'replace' })).toEqual([
		{ reply: { done: false, version: 'one' } }
	]);
	expect([alone.did, beside.did]).toEqual([['replaced'], []]);
});

test('it tells on the way how far a talk is kept, and then what is missing of it', async () => {
	const { say, server } = attended();
	server.refused.set('/lectures/harbour-2/__data.json', 404);
	expect(await say({ ask: 'talk', talk: '/lectures/harbour-2/' })).toEqual([
		{ done: 0, of: 2 },
		{ done: 1, of: 2 },
		{ done: 2, of: 2 },
		{ reply: { unkept: [{ path: '/lectures/harbour-2/__data.json', fault: 'refused' }] } }
	]);
});

test('a window that says it is of another version is left alone', async () => {
	const { happen, say, request, server, kept } = attended();
	await happen('install');
	await say({ ask: 'seen', paths: ['/places/'], version: 'two' });
	expect(kept('seen:one')).toEqual([]);
	server.version = 'two';
	expect(await request('/data/atlas.json', 'newer')).toContain('of two');
	expect(await request('/data/atlas.json', 'other')).toContain('of one');
});
