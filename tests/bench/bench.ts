// Speed and size (`npm run bench`), as numbers and ratios. It asserts none of them: a machine may be busy or slow.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/lib/server/folder';
import { openDossier } from '../../src/lib/door/open';
import { measureCheck } from './check';
import { buildLarge } from './large-site';
import { gestureRows, measureGestures, measureLoads, type Gestures } from './pages';
import { measureRoutes } from './routes';
import { measureSearch } from './search';
import { measureSizes } from './sizes';
import { openSite } from './site';
import { printTable, type Row } from './table';
import { measureTalks } from './talk';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = `${root}../shared/sources`;
const times = 100;
const { dossier } = openDossier(readFolder(root).files);
/** The places that are opened, one after the other: at last the one that most is said of. */
const opened = dossier.places.toSorted((a, b) => a.excerpts.length - b.excerpts.length).slice(-24);
const rows: Row[] = [];

if (existsSync(corpus)) rows.push(...measureCheck(root, corpus));
else console.log(`No corpus at ${corpus}: the check is not measured.`);

rows.push(...measureSearch(root), ...measureRoutes(root));

if (existsSync(`${root}build`)) {
	const names = opened.map(({ names }) => names['en']!);
	const site = await openSite(`${root}build`);
	try {
		const small = await measureGestures(site, names);
		rows.push(...gestureRows(small, await measureLarge(names), times));
		rows.push(...(await measureTalks(site, dossier.lectures)));
		rows.push(...(await measureLoads(site, dossier)), ...(await measureSizes(site, dossier)));
	} finally {
		await site.close();
	}
} else
	console.log('There is no build/ (npm run build makes it): pages and sizes are not measured.');

console.log(printTable(rows));

/** The gestures on the site of a dossier so many times as large; each name is that of the first copy. */
async function measureLarge(names: string[]): Promise<Gestures> {
	console.log(`Building the site of a dossier ${times} times as large …`);
	const pages = opened.map(({ id }) => `/places/${id}-1/`);
	const large = buildLarge(root, times, pages);
	const site = await openSite(large.build);
	try {
		return await measureGestures(
			site,
			names.map((name) => `${name} 1`)
		);
	} finally {
		await site.close();
		large.remove();
	}
}
