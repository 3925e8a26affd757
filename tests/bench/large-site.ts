import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolder } from '../../src/lib/server/folder';
import { grow } from './generator';

const copiedAsIs = [
	'src',
	'scripts',
	'package.json',
	'package-lock.json',
	'vite.config.ts',
	'tsconfig.json'
];
/** What every page of the site asks for. */
const files = [
	'/theme.css',
	'/data/atlas.json',
	'/geo/basemap/ground.geojson',
	'/geo/lines.geojson'
];
const megabytes = 8192;

/**
 * Builds the site of a dossier so many times as large, with only as many of its pages as a measurement opens.
 *
 * @param pages addresses like `/places/harbour/`, of the copies: `/places/harbour-1/`
 * @returns the folder of the build, and what removes it
 */
export function buildLarge(root: string, times: number, pages: string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'geodossier-large-'));
	for (const each of copiedAsIs) cpSync(join(root, each), join(folder, each), { recursive: true });
	cpSync(join(root, 'static'), join(folder, 'static'), { recursive: true });
	rmSync(join(folder, 'static/geo/routes'), { recursive: true });
	cpSync(join(root, 'svelte.config.js'), join(folder, 'svelte.whole.js'));
	prerenderNoMore(join(folder, 'src/routes'));
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	for (const [path, text] of grow(readFolder(root).files, new Map(), times).files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const prerender = {
		crawl: false,
		entries: ['/', ...pages, ...files],
		handleUnseenRoutes: 'ignore'
	};
	writeFileSync(
		join(folder, 'svelte.config.js'),
		`import whole from './svelte.whole.js';
const { kit } = whole;
export default { kit: { ...kit, prerender: { ...kit.prerender, ...${JSON.stringify(prerender)} } } };
`
	);
	const options = {
		cwd: folder,
		env: { ...process.env, NODE_OPTIONS: `--max-old-space-size=${megabytes}` },
		stdio: 'inherit'
	} as const;
	execFileSync('npx', ['svelte-kit', 'sync'], options);
	execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], options);
	return {
		build: join(folder, 'build'),
		remove: () => rmSync(folder, { recursive: true })
	};
}

/** Pages that name what there is of them would be made for all of it. */
function prerenderNoMore(routes: string): void {
	const names = readdirSync(routes, { recursive: true, encoding: 'utf8' });
	for (const path of names.filter((name) => /\+(page|server)[^/]*\.ts$/.test(name))) {
		const text = readFileSync(join(routes, path), 'utf8');
		writeFileSync(
			join(routes, path),
			text.replace(/export const entries\b/, 'export const _entries')
		);
	}
}
