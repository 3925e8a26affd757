// Speed and size (`npm run bench`), as numbers and ratios. It asserts none of them: a machine may be busy or slow.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureCheck } from './check';
import { measurePages } from './pages';
import { measureRoutes } from './routes';
import { measureSearch } from './search';
import { measureSizes } from './sizes';
import { openSite } from './site';
import { printTable, type Row } from './table';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = `${root}../shared/sources`;
const rows: Row[] = [];

if (existsSync(corpus)) rows.push(...measureCheck(root, corpus));
else console.log(`No corpus at ${corpus}: the check is not measured.`);

rows.push(...measureSearch(root), ...measureRoutes(root));

if (existsSync(`${root}build`)) {
	const site = await openSite(`${root}build`);
	try {
		rows.push(...(await measurePages(site)), ...(await measureSizes(site)));
	} finally {
		await site.close();
	}
} else
	console.log('There is no build/ (npm run build makes it): pages and sizes are not measured.');

console.log(printTable(rows));
