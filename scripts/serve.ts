// Serves build/ (`npm start`): on port 4173 or the next free one, or on the one that --port names.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import getPort, { portNumbers } from 'get-port';
import { createSite } from './site.ts';

const usualPort = 4173;
const folder = fileURLToPath(new URL('../build', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string' } } });

if (!existsSync(folder)) {
	console.error(
		'There is no build/ to serve: run npm run build first, or npm start, which does both.'
	);
	process.exit(1);
}

const asked = values.port ? Number(values.port) : undefined;
const port = asked ?? (await getPort({ port: portNumbers(usualPort, usualPort + 100) }));

createServer(createSite(folder)).listen(port, 'localhost', () => {
	const taken = asked === undefined && port !== usualPort ? `Port ${usualPort} is taken. ` : '';
	console.log(`${taken}Geodossier is at http://localhost:${port} (Ctrl+C stops it).`);
});
