import { expect, test } from 'vitest';
import { keptPages } from './kept-pages';

const pages = {
	'/lectures/harbour/': '<h1>Ships &amp; sails</h1>',
	'/lectures/harbour/1/': '<h1 class="head">A step</h1>',
	'/places/mole/': '<h1><!--[-->Mole\n\t<small>a place</small></h1>',
	'/places/mole/__data.json': '{}',
	'/places/bare/': ''
};

const cache = {
	keys: async () => Object.keys(pages).map((path) => new Request(`http://site${path}`)),
	match: async (url: string) => new Response(pages[new URL(url).pathname as keyof typeof pages])
};
const storage = {
	keys: async () => ['geodossier app:one', 'geodossier seen:one', 'of another site'],
	open: async () => cache
} as unknown as CacheStorage;

test('what is kept is listed by heading: talks without their steps, and pages', async () => {
	expect(await keptPages(storage, '')).toEqual({
		talks: [{ path: '/lectures/harbour/', title: 'Ships & sails' }],
		pages: [
			{ path: '/places/bare/', title: '/places/bare/' },
			{ path: '/places/mole/', title: 'Mole a place' }
		]
	});
});
