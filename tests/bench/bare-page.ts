import { build } from 'vite';
import { fileURLToPath } from 'node:url';

/** Builds `bare/`, a map with nothing but the ground, as the site is built: same bundler, same MapLibre. */
export async function buildBarePage(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('bare', import.meta.url)),
		base: '/bare/',
		build: { outDir: folder, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 }
	});
}
