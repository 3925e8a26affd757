/** A browser's caches and a server, for tests. */
export function madeUpBrowser() {
	const caches = new Map<string, Map<string, string>>();
	const server = {
		version: 'one',
		/** Addresses that it refuses, with the status. */
		refused: new Map<string, number>(),
		reached: true,
		/** How many files there is room for. */
		room: Infinity,
		asked: [] as string[]
	};
	const pathOf = (file: RequestInfo | URL) =>
		new URL(file instanceof Request ? file.url : String(file), 'http://site').pathname;
	const answerOf = (text?: string) => (text === undefined ? undefined : new Response(text));

	const open = (name: string) => {
		const files = caches.get(name) ?? new Map<string, string>();
		caches.set(name, files);
		return {
			match: async (file: RequestInfo) => answerOf(files.get(pathOf(file))),
			put: async (file: RequestInfo, answer: Response) => {
				const text = await answer.text();
				const count = [...caches.values()].reduce((sum, { size }) => sum + size, 0);
				if (count >= server.room) throw new DOMException('full', 'QuotaExceededError');
				files.set(pathOf(file), text);
			},
			delete: async (file: RequestInfo) => files.delete(pathOf(file)),
			keys: async () => [...files.keys()].map((path) => new Request(`http://site${path}`))
		};
	};
	const storage = {
		open: async (name: string) => open(name),
		has: async (name: string) => caches.has(name),
		keys: async () => [...caches.keys()],
		delete: async (name: string) => caches.delete(name),
		match: async (file: RequestInfo, { cacheName = '' }) =>
			answerOf(caches.get(cacheName)?.get(pathOf(file)))
	} as unknown as CacheStorage;

	const fetching: typeof fetch = async (file) => {
		const path = pathOf(file);
		server.asked.push(path);
		if (!server.reached) throw new TypeError('Failed to fetch');
		const status = server.refused.get(path);
		if (status) return new Response('', { status });
		if (path.endsWith('/version.json')) return Response.json({ version: server.version });
		const start = `/_app/immutable/entry/start.${server.version}.js`;
		const headers = { 'content-type': path.endsWith('/') ? 'text/html' : 'text/plain' };
		return new Response(`${path} of ${server.version}: ${start}`, { headers });
	};
	const kept = (name: string) => [...(caches.get(`geodossier ${name}`)?.keys() ?? [])];
	return { storage, fetching, server, kept };
}
