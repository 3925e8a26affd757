import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import manifest from './package.json' with { type: 'json' };

const made = ['data', 'src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * Two builds of one state are equal, and no two states have one name: browsers keep files by it. A commit is named by
 * git; anything else by what it is made of. The clock names nothing.
 */
function versionName() {
	const commit = describe();
	if (commit && !commit.endsWith('-dirty')) return commit;
	const digest = createHash('sha256');
	for (const file of made.flatMap(filesOf)) digest.update(file).update(readFileSync(file));
	return `${commit ?? manifest.version}-${digest.digest('hex').slice(0, 7)}`;
}

function describe() {
	try {
		const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
		return execFileSync('git', ['describe', '--always', '--dirty'], options).trim();
	} catch {
		return undefined;
	}
}

function filesOf(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => `${parentPath}/${name}`)
		.sort();
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
		// 404.html is shown at any address, however deep.
		paths: { relative: false },
		version: { name: versionName() },
		// The layout does, once the map is drawn.
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleEntryGeneratorMismatch: 'fail',
			handleUnseenRoutes: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'font-src': ['self'],
				'style-src': ['self'],
				// The one style attribute that SvelteKit itself writes, on its announcer of pages.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		typescript: {
			config(config) {
				// All of its code but a line is pages' own, and is checked as they are.
				config.exclude = config.exclude.filter((path) => !path.includes('service-worker.ts'));
				config.include.push('../scripts/**/*.ts', '../*.config.ts');
			}
		}
	}
};
