import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../../scripts/machine';
import { createSite } from '../../scripts/site';
import { projector } from './talks';

const build = join(import.meta.dirname, '../../build');
const read = (path: string) => readFileSync(join(build, path), 'utf8');

/** The version that was built. */
export const version = (JSON.parse(read('_app/version.json')) as { version: string }).version;

/** The site on a server that can go, and a browser that keeps what it has when it is closed. */
export class Host {
	/** Addresses that the server refuses. */
	readonly refused = new Set<string>();
	/** What the server calls its version. */
	version = version;
	readonly #profile = mkdtempSync(join(tmpdir(), 'geodossier-profile-'));
	readonly #site = createSite(build);
	#server: Server | undefined;
	#browser: BrowserContext | undefined;
	#origin = '';

	async serve(): Promise<this> {
		const server = createServer((request, response) => {
			const path = request.url!.split('?')[0]!;
			if (this.refused.has(path)) response.writeHead(404).end();
			else if (/\/(version\.json|service-worker\.js)$/.test(path))
				response
					.writeHead(200, { 'content-type': 'text/javascript' })
					.end(read(path).replaceAll(version, this.version));
			else this.#site(request, response);
		});
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
		this.#server = server;
		this.#origin = `http://localhost:${(server.address() as AddressInfo).port}`;
		return this;
	}

	/** Opens a page; the browser, too, if it is closed. @param script runs before any of the page's */
	async open(path: string, script?: () => void): Promise<Page> {
		this.#browser ??= await chromium.launchPersistentContext(this.#profile, {
			...launchOptions(),
			viewport: projector,
			serviceWorkers: 'allow'
		});
		const page = await this.#browser.newPage();
		if (script) await page.addInitScript(script);
		await page.goto(this.#origin + path);
		return page;
	}

	/** Closes all windows. */
	async close(): Promise<void> {
		await this.#browser?.close();
		this.#browser = undefined;
	}

	/** Takes the server away: what is asked of it fails. */
	async pullCable(): Promise<void> {
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve));
		this.#server = undefined;
	}

	async end(): Promise<void> {
		await this.close();
		if (this.#server) await this.pullCable();
		rmSync(this.#profile, { recursive: true, force: true });
	}
}
