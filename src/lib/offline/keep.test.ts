import { expect, test } from 'vitest';
import { harbourPlan } from './harbour-plan';
import { Keep } from './keep';
import { madeUpBrowser } from './made-up-browser';
import { appFiles, talkFiles } from './plan';

const talk = '/lectures/harbour/';
const later = {
	...harbourPlan,
	version: 'two',
	build: ['/_app/immutable/entry/start.two.js'],
	prerendered: harbourPlan.prerendered.filter((path) => !path.endsWith('still.svg'))
};

function opened(plan = harbourPlan, browser = madeUpBrowser()) {
	return { ...browser, keep: new Keep(plan, browser.storage, browser.fetching) };
}

const silent = () => undefined;

test('the app is taken in before any page is', async () => {
	const { keep, kept } = opened();
	await keep.takeIn();
	expect(kept('app:one').sort()).toEqual(appFiles(harbourPlan).sort());
});

test('an app that is not got whole is not taken in', async () => {
	const { keep, server } = opened();
	server.refused.set('/theme.css', 404);
	await expect(keep.takeIn()).rejects.toThrow('/theme.css: refused');
});

test('a talk is kept whole, and it is told how far it is', async () => {
	const { keep, kept } = opened();
	const told: number[] = [];
	expect(await keep.keepTalk(talk, (done) => told.push(done))).toEqual([]);
	expect(kept('talks:one').sort()).toEqual(talkFiles(harbourPlan, talk).sort());
	expect(told).toEqual([0, 1, 2, 3, 4, 5]);
});

test('what could not be kept is told, with the reason', async () => {
	const { keep, server } = opened();
	server.refused.set(`${talk}1/still.svg`, 404);
	expect(await keep.keepTalk(talk, silent)).toEqual([
		{ path: `${talk}1/still.svg`, fault: 'refused' }
	]);
	server.reached = false;
	expect(await keep.keepTalk(talk, silent)).toEqual([
		{ path: `${talk}1/still.svg`, fault: 'unreached' }
	]);
	const { talk: tally } = await keep.tally(talk);
	expect([tally.of, tally.missing]).toEqual([5, [`${talk}1/still.svg`]]);
});

test('a full disk is told, and what is kept stays', async () => {
	const { keep, server, kept } = opened();
	server.room = 3;
	const unkept = await keep.keepTalk(talk, silent);
	expect(unkept.map(({ fault }) => fault)).toEqual(['no room', 'no room']);
	expect(kept('talks:one')).toHaveLength(3);
});

test('a talk that is kept needs no network, and fetches nothing', async () => {
	const { keep, server } = opened();
	await keep.keepTalk(talk, silent);
	[server.asked, server.reached] = [[], false];
	expect(await keep.keepTalk(talk, silent)).toEqual([]);
	expect(server.asked).toEqual([]);
});

test('nothing of another version is kept', async () => {
	const { keep, server, kept } = opened();
	server.version = 'two';
	const unkept = await keep.keepTalk(talk, silent);
	expect(new Set(unkept.map(({ fault }) => fault))).toEqual(new Set(['other version']));
	expect(kept('talks:one')).toEqual([]);
	await expect(keep.takeIn()).rejects.toThrow('one');
	expect(kept('app:one')).toEqual([]);
});

test('the next version takes in anew all that was kept, and the first is there until it goes', async () => {
	const { keep, storage, fetching, server, kept } = opened();
	await keep.takeIn();
	await keep.keepTalk(talk, silent);
	await keep.keepSeen(['/places/', '/data/events.csv']);
	server.version = 'two';
	const next = new Keep(later, storage, fetching);
	await next.takeIn();
	expect(kept('talks:two').sort()).toEqual(talkFiles(later, talk).sort());
	expect(kept('seen:two')).toEqual(['/places/', '/data/events.csv']);
	expect(await (await next.find(talk))?.text()).toContain('of two');
	expect(await (await keep.find(talk))?.text()).toContain('of one');
	await next.clear();
	expect(await storage.keys()).toEqual([
		'geodossier app:two',
		'geodossier talks:two',
		'geodossier seen:two'
	]);
});

test('the next version does not take over without a talk that was kept', async () => {
	const { keep, storage, fetching, server } = opened();
	await keep.keepTalk(talk, silent);
	server.version = 'two';
	const broken: typeof fetch = (file, init) =>
		String(file).endsWith('/1/') ? Promise.reject(new TypeError('lost')) : fetching(file, init);
	await expect(new Keep(later, storage, broken).takeIn()).rejects.toThrow('unreached');
});

test('what was seen is kept if the version lists it, and the oldest of very many goes', async () => {
	const prerendered = Array.from({ length: 600 }, (_, n) => `/places/${n}/`);
	const { keep, kept } = opened({ ...harbourPlan, prerendered });
	await keep.keepSeen(['/places/atlantis/']);
	expect(kept('seen:one')).toEqual([]);
	await keep.keepSeen(prerendered);
	expect(kept('seen:one')).toHaveLength(500);
	expect(kept('seen:one')[0]).toBe('/places/100/');
});
