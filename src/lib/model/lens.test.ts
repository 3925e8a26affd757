import { describe, expect, it } from 'vitest';
import { entityPage } from './entity-page';
import { allVoices, comparedKinds, matrixOf, speaking, voicesOf } from './lens';
import { linksOf } from './links';
import type { Dossier, Reference } from './records';
import { passage, small } from './small-dossier';

const almanac = { ...small.sources[0]!, id: 'almanac', label: 'The Almanac' };
const tide = {
	...passage('tide', ['places/harbour']),
	id: 'almanac/tide',
	source: 'almanac'
};
const dossier: Dossier = {
	...small,
	sources: [...small.sources, almanac],
	excerpts: [...small.excerpts, tide]
};
const links = linksOf(dossier);
const countsOf = (ref: Reference) => voicesOf(dossier, links, ref)?.map(({ passages }) => passages);

describe('which sources speak of an entity', () => {
	it('is counted in passages, in the order of the sources', () => {
		expect(voicesOf(dossier, links, 'places/harbour')).toEqual([
			{ id: 'gazette', label: 'The Gazette', passages: 2 },
			{ id: 'almanac', label: 'The Almanac', passages: 1 }
		]);
	});
	it('has the silent ones too', () => {
		expect(countsOf('places/old-town')).toEqual([2, 0]);
		expect(countsOf('events/coal-comes')).toEqual([1, 0]);
		expect(countsOf('disagreements/coal-or-songs')).toEqual([2, 0]);
	});
	it('counts the passages that figures rest on, each once', () => {
		expect(countsOf('charts/ships')).toEqual([1, 0]);
	});
	it('is not asked of a source, nor of what does not exist', () => {
		expect(countsOf('sources/gazette')).toBeUndefined();
		expect(countsOf('places/nowhere')).toBeUndefined();
	});
	it('is not asked of what is there for comparison: all are silent', () => {
		const [ferry] = small.routes;
		const canal = { ...ferry!, id: 'canal', context: 'Shown beside the ferry.', excerpts: [] };
		const compared = { ...dossier, routes: [ferry!, canal] };
		const refs = matrixOf(compared, linksOf(compared)).map(({ ref }) => ref);
		expect(refs).toContain('routes/ferry');
		expect(refs).not.toContain('routes/canal');
		expect(voicesOf(compared, linksOf(compared), 'routes/canal')).toBeUndefined();
	});
	it('is found by its other names too', () => {
		const rows = matrixOf(dossier, links);
		expect(rows.find(({ ref }) => ref === 'places/harbour')?.names).toEqual(['Ville 0', 'Haven']);
		expect(rows.find(({ ref }) => ref === 'routes/ferry')?.names).toEqual(['The Crossing']);
		expect(rows.find(({ ref }) => ref === 'events/coal-comes')).not.toHaveProperty('names');
	});
	it('counts just the passages that the page of the entity shows', () => {
		for (const kind of comparedKinds)
			for (const { id } of dossier[kind]) {
				const page = entityPage(dossier, links, kind, id);
				const passages = [
					...page.positions.map((position) => position.passage),
					...page.groups.flatMap((group) => group.passages)
				];
				const ids = new Set(passages.map((one) => one.id));
				const counted = countsOf(`${kind}/${id}`)!.reduce((sum, count) => sum + count, 0);
				expect(counted, `${kind}/${id}`).toBe(ids.size);
			}
	});
});

it('the passages of all are counted by source', () => {
	expect(allVoices(dossier).map(({ passages }) => passages)).toEqual([3, 1]);
});

describe('entities by source', () => {
	const rows = matrixOf(dossier, links);
	it('are all compared entities and each figure, by name', () => {
		expect(rows.map(({ title }) => title)).toEqual([
			'Coal comes',
			'Coal or songs',
			'Ferry',
			'Harbour',
			'Old Town',
			'Ships',
			'Ships handled',
			'The pilot'
		]);
		expect(rows.find(({ kind }) => kind === 'figures')).toMatchObject({
			ref: 'charts/ships',
			counts: [1, 0]
		});
	});
	it('tell what one source alone says from what all speak of', () => {
		const speakingOf = (title: string) => speaking(rows.find((row) => row.title === title)!.counts);
		expect(speakingOf('Harbour')).toBe(2);
		expect(speakingOf('Old Town')).toBe(1);
	});
});
