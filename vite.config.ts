import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/machine.ts';

const componentTests = 'src/**/*.svelte.test.ts';

export default defineConfig(({ mode }) => ({
	plugins: [sveltekit()],
	build: {
		// The Content-Security-Policy allows no font in a data: address.
		assetsInlineLimit: 0,
		reportCompressedSize: false,
		// MapLibre is one large chunk, fetched after the page is shown.
		chunkSizeWarningLimit: 1200,
		rolldownOptions: {
			checks: { pluginTimings: false },
			output: {
				// What many parts share is one file: small ones compress worse, and are fetched one by one.
				codeSplitting: {
					groups: [{ name: 'shared', test: /\/src\/lib\//, minShareCount: 8 }]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// A first lint or a first page is slow on a busy machine; no test asserts a time.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
					exclude: [componentTests]
				}
			},
			{
				extends: true,
				// Found late, they would make the server reload a page in the middle of its tests.
				optimizeDeps: {
					include: [
						'chart.js',
						'minisearch',
						'svgcanvas',
						'@tmcw/togeojson',
						'geographiclib-geodesic'
					]
				},
				test: {
					name: 'component',
					include: [componentTests],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						// Only a test run looks for a browser: a build needs none.
						provider: playwright(mode === 'test' ? { launchOptions: launchOptions() } : {}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
}));
