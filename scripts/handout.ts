// Writes the handout of a talk as PDF (`npm run handout -- <id>`), from build/ and with the Chromium at hand.
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';
import { printHandout } from './handout/print.ts';
import { readRequest } from './handout/request.ts';
import { thisMachine } from './machine.ts';
import { createSite } from './site.ts';

const folder = fileURLToPath(new URL('../build', import.meta.url));

try {
	console.log(await write(process.argv.slice(2)));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** @returns what became of it */
async function write(args: string[]): Promise<string> {
	const talks = join(folder, 'lectures');
	if (!existsSync(talks))
		throw new Error('There is no build/ with talks to print from: run npm run build first.');
	const ids = readdirSync(talks).filter((id) => existsSync(join(talks, id, 'handout/index.html')));
	const request = readRequest(args, ids);
	if (!findChromium(thisMachine))
		throw new Error(
			'No Chromium was found to print with: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one.'
		);
	const out = resolve(request.out);
	console.log(`Printing the handout of ${request.id} …`);
	const server = createServer(createSite(folder)).listen(0, '127.0.0.1');
	await new Promise((listening) => server.once('listening', listening));
	try {
		const { port } = server.address() as AddressInfo;
		const pages = await printHandout({ ...request, out }, `http://127.0.0.1:${port}`);
		const told = request.site
			? `Its codes lead to ${request.site}.`
			: 'It names the paths of its steps; with --site https://…, whole addresses and codes.';
		return `${out}: ${pages} ${pages === 1 ? 'page' : 'pages'}. ${told}`;
	} finally {
		server.close();
	}
}
