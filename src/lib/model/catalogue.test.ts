import { expect, it } from 'vitest';
import { entriesOf } from './catalogue';
import { linksOf } from './links';
import { SaidOnce } from './said';
import { small } from './small-dossier';

it('an entry says on how many points sources disagree about it, and nothing where on none', () => {
	const places = entriesOf(small, linksOf(small), 'places', new SaidOnce());
	expect(places.map(({ title, disputed }) => [title, disputed])).toEqual([
		['Harbour', undefined],
		['Old Town', 1]
	]);
});

it('an entry says what filters go by, unless it is there for comparison', () => {
	const [ferry] = small.routes;
	const canal = { ...ferry!, id: 'canal', title: 'The canal', context: 'Shown beside the ferry.' };
	const dossier = { ...small, routes: [ferry!, canal] };
	const once = new SaidOnce();
	const routes = entriesOf(dossier, linksOf(dossier), 'routes', once);
	expect(routes.map(({ said }) => said)).toEqual([[0], undefined]);
	expect(once.all).toMatchObject([{ source: 'gazette', spans: [[1990, 1991]] }]);
});
