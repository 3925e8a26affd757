import { expect, it } from 'vitest';
import { entriesOf } from './catalogue';
import { linksOf } from './links';
import { small } from './small-dossier';

it('an entry says on how many points sources disagree about it, and nothing where on none', () => {
	const places = entriesOf(small, linksOf(small), 'places');
	expect(places.map(({ title, disputed }) => [title, disputed])).toEqual([
		['Harbour', undefined],
		['Old Town', 1]
	]);
});
