/** Of the world of a service worker, what ours uses: the compiler knows only that of pages. */
export interface WorkerScope {
	caches: CacheStorage;
	clients: {
		claim(): Promise<void>;
		matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly unknown[]>;
	};
	fetch: typeof fetch;
	location: { origin: string };
	skipWaiting(): Promise<void>;
	addEventListener(name: 'install' | 'activate', listen: (event: Lasting) => void): void;
	addEventListener(name: 'fetch', listen: (event: Fetching) => void): void;
	addEventListener(name: 'message', listen: (event: Told) => void): void;
}

interface Lasting {
	waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
	request: Request;
	clientId: string;
	resultingClientId: string;
	respondWith(answer: Promise<Response>): void;
}

interface Told extends Lasting {
	data: unknown;
	ports: readonly MessagePort[];
	source: { id?: string } | null;
}
