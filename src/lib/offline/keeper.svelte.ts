import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { ask, type Progress, type Question, type Replies } from './asking';
import type { Unkept } from './fill';

/** How far a talk is kept. */
export interface KeptTalk extends Progress {
	/** What could not be kept; undefined while it is still at work. */
	unkept?: Unkept[];
}

/** What keeps the site in this browser, as pages know it. */
export class Keeper {
	/** Whether it is there; `none`: this browser has none, or refuses it. */
	state = $state<'waiting' | 'ready' | 'none'>('waiting');
	/** Why it could not start. */
	fault = $state<string>();
	/** How far each talk is kept, by its address. */
	readonly talks = new SvelteMap<string, KeptTalk>();

	/** Those that are being kept now. */
	readonly #keeping = new SvelteMap<string, Promise<void>>();
	#start!: (worker: ServiceWorkerRegistration) => void;
	#settle!: () => void;
	readonly registration = new Promise<ServiceWorkerRegistration>((resolve) => {
		this.#start = resolve;
	});
	/** Resolves once it is known whether it is there. */
	readonly settled = new Promise<void>((resolve) => {
		this.#settle = resolve;
	});

	/** @param address of the worker; undefined: there is to be none */
	async start(address: string | undefined): Promise<void> {
		if (!address || !('serviceWorker' in navigator)) return this.#giveUp();
		try {
			// To register it again would wait until the browser has looked for a newer one.
			if (!navigator.serviceWorker.controller) await this.#register(address);
			this.#start(await navigator.serviceWorker.ready);
			[this.state, this.fault] = ['ready', undefined];
			this.#settle();
		} catch (error) {
			this.#giveUp(error instanceof Error ? error.message : String(error));
		}
	}

	async #register(address: string): Promise<void> {
		const { installing } = await navigator.serviceWorker.register(address);
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'redundant') this.#giveUp('not all of the app could be fetched');
		});
	}

	#giveUp(fault?: string): void {
		if (this.state === 'ready') return;
		[this.state, this.fault] = ['none', fault];
		this.#settle();
	}

	/** Asks the worker, once it is there. */
	async ask<Asked extends Question>(
		question: Asked,
		ontold?: (progress: Progress) => void
	): Promise<Replies[Asked['ask']]> {
		const { active } = await this.registration;
		return ask(active!, question, ontold);
	}

	/** Keeps a talk whole, and tells in `talks` how far it is. */
	keepTalk(talk: string): Promise<void> {
		const keeping = this.#keeping.get(talk) ?? this.#keepTalk(talk);
		this.#keeping.set(talk, keeping);
		return keeping.finally(() => this.#keeping.delete(talk));
	}

	/**
	 * Lets a newer version that waits take the place of this one, if no other window is open.
	 *
	 * @returns its version, if it did
	 */
	async takeNewer(): Promise<string | undefined> {
		const { waiting } = await this.registration;
		if (!waiting) return;
		const { done, version } = await ask(waiting, { ask: 'replace' });
		return done ? version : undefined;
	}

	async #keepTalk(talk: string): Promise<void> {
		const tell = (progress: KeptTalk) => this.talks.set(talk, progress);
		const { unkept } = await this.ask({ ask: 'talk', talk }, tell);
		tell({ ...(this.talks.get(talk) ?? { done: 0, of: 0 }), unkept });
	}
}

export const [currentKeeper, provideKeeper] = createContext<Keeper>();
