import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';
import manifest from './package.json' with { type: 'json' };

/** Two builds of one commit are equal: the version is named after it, never after the clock. */
function versionName() {
	try {
		const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
		return execFileSync('git', ['describe', '--always', '--dirty'], options).trim();
	} catch {
		return manifest.version;
	}
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter(),
		// 404.html is shown at any address, however deep.
		paths: { relative: false },
		version: { name: versionName() },
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
				config.include.push('../scripts/**/*.ts', '../*.config.ts');
			}
		}
	}
};
