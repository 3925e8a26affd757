import { defineConfig, devices } from '@playwright/test';
import getPort from 'get-port';
import { launchOptions } from './scripts/machine.ts';

// Workers read this file too, and inherit the port that the first reading chose.
const port = (process.env.TEST_PORT ??= String(await getPort()));
const baseURL = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	// One waits for its map to be drawn while the other computes.
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	// A busy machine is slow, and no test asserts a time.
	timeout: 120_000,
	expect: {
		timeout: 20_000,
		// Letters are not drawn alike on every machine.
		toHaveScreenshot: { animations: 'disabled', maxDiffPixelRatio: 0.01 }
	},
	// One set of pictures for all platforms, in a folder named after the spec.
	snapshotPathTemplate: '{testDir}/{arg}{ext}',
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL,
		launchOptions: launchOptions(),
		// The map jumps instead of flying: software draws every frame of a flight, and most of a test was that.
		contextOptions: { reducedMotion: 'reduce' },
		// Only what is said of it needs the worker; elsewhere it would hide requests.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure'
	},
	webServer: {
		command: `node --import tsx scripts/serve.ts --port ${port}`,
		url: baseURL,
		reuseExistingServer: false
	}
});
