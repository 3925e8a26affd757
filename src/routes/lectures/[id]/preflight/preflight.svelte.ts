import { version } from '$app/environment';
import { resolve } from '$app/paths';
import type { WallLecture } from '$lib/lectures/wall';
import type { Drawn } from '$lib/map/rehearsal';
import type { Keeper } from '$lib/offline/keeper.svelte';
import { prefersDark } from '$lib/ui/prefers-dark';
import { loading } from '../../../rooms';
import { clockVerdict, serverTime } from './clock';
import { filesVerdict, noWorker, workerVerdict } from './files';
import { fontsVerdict, lettersOf, loadDrawing, loadFaces } from './fonts';
import { graphicsVerdict, rendererName, scenesOf } from './graphics';
import { lookAtMemory, memoryVerdict } from './memory';
import { lookAtScreen, screenVerdict } from './screen';
import { missing, outcomeOf, type Verdict } from './verdict';

/** So long the worker may take to fetch the app. */
const workerMs = 120_000;
/** So long a map may take to come to rest. */
const restMs = 15_000;

/** What is looked at before a talk, in the order in which it is told. */
export const checks = {
	files: 'Pages, pictures and data',
	worker: 'Without a network',
	graphics: 'Graphics',
	letters: 'Letters',
	drawing: 'Charts and codes',
	screen: 'Screen',
	memory: 'Room and memory',
	clock: 'Clock'
};
export type Check = keyof typeof checks;
const names = Object.keys(checks) as Check[];

/** The look at everything that a talk needs, once. */
export class Preflight {
	verdicts = $state<Partial<Record<Check, Verdict>>>({});
	/** How many steps' maps were drawn. */
	drawn = $state(0);
	/** A newer version of the site, which waits until it may take over. */
	newer = $state.raw<ServiceWorker>();
	readonly outcome = $derived(outcomeOf(names.map((name) => this.verdicts[name])));

	readonly #lecture: WallLecture;
	/** The address of the talk's page. */
	readonly #talk: string;
	readonly #keeper: Keeper;

	constructor(lecture: WallLecture, talk: string, keeper: Keeper) {
		[this.#lecture, this.#talk, this.#keeper] = [lecture, talk, keeper];
	}

	/** @param stage where the maps are drawn */
	start(stage: HTMLElement): void {
		const { steps } = this.#lecture;
		const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
		const server = serverTime(resolve('/'));
		const kept = this.#tell('files', this.#lookAtKept());
		void this.#tell(
			'graphics',
			inSight().then(() => this.#lookAtGraphics(stage))
		);
		void this.#tell('letters', loadFaces(lettersOf(this.#lecture)).then(fontsVerdict));
		void this.#tell('drawing', loadDrawing());
		void this.#tell('screen', inSight().then(lookAtScreen).then(screenVerdict));
		void this.#tell('memory', kept.then(lookAtMemory).then(memoryVerdict));
		void this.#tell(
			'clock',
			server.then((time) => clockVerdict(Date.now(), time, seconds))
		);
	}

	async #tell(check: Check, found: Promise<Verdict>): Promise<void> {
		try {
			this.verdicts[check] = await found;
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			this.verdicts[check] = missing(`This could not be looked at (${why}).`, 'Check again.');
		}
	}

	/** Looks at the worker on the way, since it is what keeps the files. */
	async #lookAtKept(): Promise<Verdict> {
		const keeper = this.#keeper;
		await Promise.race([keeper.settled, pause(workerMs)]);
		if (keeper.state !== 'ready') {
			const none = noWorker(keeper.fault);
			this.verdicts.worker = none;
			return missing('Nothing is kept.', none.todo);
		}
		await keeper.keepTalk(this.#talk);
		const tally = await keeper.ask({ ask: 'tally', talk: this.#talk });
		const registration = await keeper.registration;
		if (tally.isServed === false) await registration.update().catch(() => undefined);
		this.newer = registration.waiting ?? undefined;
		const answers = navigator.serviceWorker.controller === registration.active;
		const waiting = this.newer !== undefined;
		this.verdicts.worker = workerVerdict(tally, { version, answers, waiting });
		return filesVerdict(tally, keeper.talks.get(this.#talk)?.unkept ?? []);
	}

	async #lookAtGraphics(stage: HTMLElement): Promise<Verdict> {
		const renderer = rendererName();
		const drawn: Drawn[] = [];
		if (!renderer) return graphicsVerdict(renderer, drawn);
		const [[, atlas], { rehearse }] = await Promise.all([loading!, import('$lib/map/rehearsal')]);
		const scenes = scenesOf(this.#lecture, atlas, stage.clientWidth, stage.clientHeight);
		const scheme = prefersDark.current ? 'dark' : 'light';
		const options = { scheme, geo: '/geo', limitMs: restMs } as const;
		for await (const one of rehearse(stage, scenes, options)) this.drawn = drawn.push(one);
		return graphicsVerdict(renderer, drawn);
	}
}

/** Nothing is drawn, and no screen kept awake, for a page that is behind others. */
async function inSight(): Promise<void> {
	while (document.visibilityState !== 'visible')
		await new Promise((resolve) =>
			document.addEventListener('visibilitychange', resolve, { once: true })
		);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
