import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { linksOf } from '../src/lib/model/links';
import { searchRecords } from '../src/lib/model/search';
import { finderOf } from '../src/lib/search/finder';
import { readFolder } from '../src/lib/server/folder';
import { openDossier } from '../src/lib/door/open';

const { dossier } = openDossier(readFolder(fileURLToPath(new URL('..', import.meta.url))).files);
const { find } = finderOf(searchRecords(dossier, linksOf(dossier)));

test.each([
	['places/quba', ['Guba', 'Quba', 'quba', 'קובה', 'Kuba']],
	['places/azerbaijan', ['azerbajan', 'Azerbaycan', 'אזרבייגן']],
	['places/qirmizi-qesebe', ['qirmizi qesebe', 'QIRMIZI QƏSƏBƏ', 'qirmizi qesbe']],
	['routes/btc', ['BTC', 'btc pipeline']],
	['routes/caspian-gas', ['SCP']],
	['actors/benjamin-netanyahu', ['netanyhau']],
	['actors/moshe-yaalon', ["Ya'alon", 'yaalon', 'moshe ya’alon']]
])('%s is found, however it is written', (ref, queries) => {
	for (const query of queries) expect(find(query).groups[0]?.hits[0]?.record.ref).toBe(ref);
});

test('what is said of Jews in Ganja is found as passages, and the place with them', () => {
	const { groups } = find('Jews in Ganja');
	const hitsOf = (kind: string) => groups.find((group) => group.kind === kind)?.hits ?? [];
	const [passage] = hitsOf('excerpts');
	expect(passage?.record.text).toMatch(/Jews.*Ganja/);
	expect(passage?.snippet?.filter(({ marked }) => marked).map(({ text }) => text)).toContain(
		'Ganja'
	);
	expect(hitsOf('places').map(({ record }) => record.ref)).toContain('places/ganja');
});
