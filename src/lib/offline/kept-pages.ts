import { ours } from './keep';
import { talkOf } from './plan';

/** A page that is kept, and opens without a network. */
export interface KeptPage {
	path: string;
	title: string;
}

/** The pages that are kept, by title: talks that are kept whole, and pages that were seen. */
export async function keptPages(
	storage: CacheStorage,
	base: string
): Promise<{ talks: KeptPage[]; pages: KeptPage[] }> {
	const titles = new Map<string, string>();
	for (const name of await storage.keys()) {
		if (!name.startsWith(`${ours}talks:`) && !name.startsWith(`${ours}seen:`)) continue;
		const cache = await storage.open(name);
		for (const { url } of await cache.keys()) {
			const path = new URL(url).pathname;
			const talk = talkOf(path, base);
			if (!path.endsWith('/') || (talk && talk !== path)) continue;
			titles.set(path, titleOf((await (await cache.match(url))?.text()) ?? '') || path);
		}
	}
	const kept = [...titles]
		.map(([path, title]) => ({ path, title }))
		.sort((one, other) => one.title.localeCompare(other.title));
	return {
		talks: kept.filter(({ path }) => talkOf(path, base)),
		pages: kept.filter(({ path }) => !talkOf(path, base))
	};
}

/** Letters that a page writes otherwise. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The heading of a page: its title names the atlas besides. */
function titleOf(html: string): string {
	const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
	return heading
		.replace(/<[^>]*>/g, '')
		.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
		.replace(/\s+/g, ' ')
		.trim();
}
