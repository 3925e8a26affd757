// How fast a search answers, in memory: `tsx tests/bench/search.ts`, and a part of `npm run bench`.
import { fileURLToPath } from 'node:url';
import { linksOf } from '../../src/lib/model/links';
import { searchRecords, type SearchRecord } from '../../src/lib/model/search';
import { finderOf, type Finder } from '../../src/lib/search/finder';
import { readFolder } from '../../src/lib/server/folder';
import { openDossier } from '../../src/lib/door/open';
import { grow } from './generator';
import { printTable, quantile, type Row } from './table';

const manyRecords = 10_000;
const rounds = 3;

/** Milliseconds a search takes, for every first letters of words that are typed, with the dossier and with one of ten thousand records. */
export function measureSearch(root: string): Row[] {
	const { files } = readFolder(root);
	const recordsOf = (times: number) => {
		const { dossier } = openDossier(grow(files, new Map(), times).files);
		return searchRecords(dossier, linksOf(dossier));
	};
	const few = recordsOf(1);
	const queries = typedQueries(few);
	const small = measure(few, queries);
	const large = measure(recordsOf(Math.ceil(manyRecords / few.length)), queries);
	return [small, large].map(({ records, index, times }, nth) => ({
		name: `search in ${records} records, ${times.length} queries (index made in ${index.toFixed(0)} ms)`,
		median: `${quantile(times, 0.5).toFixed(1)} ms`,
		p95: `${quantile(times, 0.95).toFixed(1)} ms, at most ${Math.max(...times).toFixed(0)} ms`,
		...(nth && {
			ratio: `${(quantile(times, 0.5) / quantile(small.times, 0.5)).toFixed(1)} × for ${(records / few.length).toFixed(0)} ×`,
			budget: '50 ms'
		})
	}));
}

function measure(records: SearchRecord[], queries: string[]) {
	const start = performance.now();
	const finder = finderOf(records);
	const index = performance.now() - start;
	for (const query of queries) timeOf(finder, query);
	const times = Array.from({ length: rounds }, () => queries.map((query) => timeOf(finder, query)));
	return { records: records.length, index, times: times.flat() };
}

function timeOf(finder: Finder, query: string): number {
	const start = performance.now();
	finder.find(query);
	return performance.now() - start;
}

/** Names as they are typed, from their first letter on; whole names, with a letter left out too; words of passages. */
function typedQueries(records: SearchRecord[]): string[] {
	const every = (step: number) => records.filter((_, index) => index % step === 0);
	return every(11).flatMap(({ title, text = '' }) => [
		...Array.from({ length: Math.min(8, title.length) }, (_, index) => title.slice(0, index + 1)),
		title,
		title.slice(0, 3) + title.slice(4),
		...text.split(' ').slice(2, 4)
	]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	console.log(printTable(measureSearch(fileURLToPath(new URL('../..', import.meta.url)))));
