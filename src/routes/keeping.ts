import { dev, version } from '$app/environment';
import { afterNavigate } from '$app/navigation';
import { asset, resolve } from '$app/paths';
import { Keeper, provideKeeper } from '$lib/offline/keeper.svelte';
import { talkOf, withData } from '$lib/offline/plan';
import { onMount } from 'svelte';

/** So long the worker waits for a map that may never come. */
const longestMs = 8000;

/**
 * Keeps what is seen in the browser, and a talk whole as soon as it is opened. The worker starts when the map is
 * drawn: until then, what it fetches would be in the reader's way. To be called while the layout is made.
 */
export function keepWhatIsSeen(): void {
	const keeper = new Keeper();
	const base = resolve('/').replace(/\/$/, '');
	const untold = new Set<string>();
	provideKeeper(keeper);

	onMount(async () => {
		if (!navigator.serviceWorker?.controller) await mapDrawn();
		await keeper.start(dev ? undefined : asset('/service-worker.js'));
		for (const path of resourcesSoFar()) untold.add(path);
		if (keeper.state === 'ready' && !(await isRenewed())) await tell();
	});

	afterNavigate(async ({ to }) => {
		if (to) untold.add(to.url.pathname);
		await tell();
	});

	/** A newer version takes over where a reader comes in, and never in the midst of a talk. */
	async function isRenewed(): Promise<boolean> {
		const talk = talkOf(location.pathname, base);
		if (talk && talk !== location.pathname) return false;
		const taken = await keeper.takeNewer();
		const isOther = taken !== undefined && taken !== version;
		if (isOther) location.reload();
		return isOther;
	}

	async function tell() {
		if (keeper.state !== 'ready') return;
		const seen = [...untold];
		untold.clear();
		const talks = new Set(seen.flatMap((path) => talkOf(path, base) ?? []));
		const paths = seen.filter((path) => !talkOf(path, base)).flatMap(withData);
		await keeper.ask({ ask: 'seen', paths, version });
		for (const talk of talks) {
			const { unkept } = keeper.talks.get(talk) ?? {};
			// What was not to be had is tried again where the talk is opened, and not at each of its steps.
			const again = unkept?.length && seen.includes(talk);
			if (again || !keeper.talks.has(talk)) await keeper.keepTalk(talk);
		}
	}
}

/** What the page fetched before there was a worker to see it. */
function resourcesSoFar(): string[] {
	const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
	return addresses
		.filter(({ origin }) => origin === location.origin)
		.map(({ pathname }) => pathname);
}

function mapDrawn(): Promise<void> {
	return new Promise((resolve) => {
		const watcher = new PerformanceObserver((marks) => {
			if (marks.getEntriesByName('map:idle').length) done();
		});
		const timer = setTimeout(done, longestMs);
		watcher.observe({ type: 'mark', buffered: true });
		function done() {
			watcher.disconnect();
			clearTimeout(timer);
			resolve();
		}
	});
}
