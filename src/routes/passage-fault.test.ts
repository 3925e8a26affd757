import { entityPage } from '$lib/model/entity-page';
import { linksOf } from '$lib/model/links';
import { small } from '$lib/model/small-dossier';
import { everything } from '$lib/view/view';
import { expect, it } from 'vitest';
import { passageFault } from './passage-fault';

const links = linksOf(small);
const gazette = entityPage(small, links, 'sources', 'gazette');
const harbour = entityPage(small, links, 'places', 'harbour');
const crafts = { ...everything, themes: ['crafts'] };

it('a passage that is on the page is no fault, and one that filters hide is', () => {
	expect(passageFault('gazette/coal', gazette, everything)).toBeUndefined();
	expect(passageFault('gazette/songs', gazette, crafts)).toBeUndefined();
	expect(passageFault('gazette/coal', gazette, crafts)).toBe('hidden');
});

it('the positions of a disagreement are there, whatever filters say', () => {
	const page = entityPage(small, links, 'disagreements', 'coal-or-songs');
	expect(passageFault('gazette/coal', page, crafts)).toBeUndefined();
});

it('only the page of its source can say that there is no such passage', () => {
	expect(passageFault('gazette/none', gazette, everything)).toBe('unknown');
	expect(passageFault('gazette/none', harbour, everything)).toBe('elsewhere');
	expect(passageFault('gazette/songs', harbour, everything)).toBe('elsewhere');
	expect(passageFault('gazette/coal', undefined, everything)).toBe('elsewhere');
});
