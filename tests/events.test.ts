import { expect, it } from 'vitest';
import { openDossier } from '../src/lib/door/open';
import { readFolder } from '../src/lib/server/folder';

const { dossier } = openDossier(readFolder('.').files);
const issued = new Map(dossier.sources.map(({ id, ...source }) => [id, JSON.stringify(source)]));
const texts = new Map(dossier.excerpts.map(({ id, text }) => [id, text]));

it('an event whose years no passage states says where its period comes from', () => {
	const unexplained = dossier.events.filter(({ period, excerpts, note }) => {
		const said = excerpts.map(
			(excerpt) => `${texts.get(excerpt)} ${issued.get(excerpt.split('/')[0]!)}`
		);
		const years = period.match(/\d{4}/g) ?? [];
		const states = (year: string) => said.some((text) => text.includes(year));
		return !note && !years.every((year) => states(year) || states(`${year.slice(0, 3)}0s`));
	});
	expect(unexplained.map(({ id }) => id)).toEqual([]);
});
