import { ours } from './keep';

/** Windows that show another version of the site than this worker's: nothing of this one is mixed into them. */
export class OtherWindows {
	readonly #caches: CacheStorage;
	readonly #name: string;

	constructor(version: string, storage: CacheStorage) {
		[this.#caches, this.#name] = [storage, `${ours}windows:${version}`];
	}

	/** Remembers one; a worker that is put to rest between two requests would forget it. */
	async add(id: string): Promise<void> {
		const cache = await this.#caches.open(this.#name);
		await cache.put(`/${id}`, new Response());
	}

	async has(id: string): Promise<boolean> {
		return Boolean(id && (await this.#caches.match(`/${id}`, { cacheName: this.#name })));
	}

	/** Whether there is any, or was. */
	async some(): Promise<boolean> {
		if (!(await this.#caches.has(this.#name))) return false;
		return (await (await this.#caches.open(this.#name)).keys()).length > 0;
	}
}
