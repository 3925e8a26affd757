import { chromium, type Browser } from 'playwright';
import getPort from 'get-port';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../../scripts/machine';
import { createSite } from '../../scripts/site';
import { buildBarePage } from './bare-page';

/** The built site, served, and a browser to look at it with. */
export interface Site {
	/** The folder that is served: a copy of the build with the bare page in it. */
	folder: string;
	origin: string;
	browser: Browser;
	close(): Promise<void>;
}

/** Serves a copy of a build, which may be built anew meanwhile, and the bare map page at `/bare/`. */
export async function openSite(build: string): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'geodossier-bench-'));
	cpSync(build, folder, { recursive: true });
	await buildBarePage(join(folder, 'bare'));
	const port = await getPort();
	const server = createServer(createSite(folder));
	await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
	const browser = await chromium.launch(launchOptions());
	return {
		folder,
		origin: `http://localhost:${port}`,
		browser,
		async close() {
			await browser.close();
			server.close();
			rmSync(folder, { recursive: true });
		}
	};
}
