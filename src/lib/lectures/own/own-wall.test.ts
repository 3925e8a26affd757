import { expect, it } from 'vitest';
import { linksOf } from '../../model/links';
import type { Step } from '../../model/lecture';
import { small } from '../../model/small-dossier';
import { ownWallOf } from './own-wall';
import { bareStep } from './talks';

const known = { themes: ['trade', 'crafts'], sources: ['gazette'], overlays: [] };
const ground = { dossier: small, links: linksOf(small), known };
const wallOf = (step: Partial<Step>, remarks: Parameters<typeof ownWallOf>[2] = []) =>
	ownWallOf(
		{
			id: 'talk-1',
			title: 'My talk',
			summary: 'Ships.',
			steps: [{ ...bareStep, at: '/places/harbour/', headline: 'Harbour', ...step }]
		},
		ground,
		remarks
	).steps[0]!;

it('a step of an own talk says whose its words are', () => {
	expect(wallOf({ excerpt: 'gazette/ships' })).toMatchObject({
		sources: [{ label: 'The Gazette' }],
		remark: 'The speaker’s own words: headline.'
	});
});

it('what the atlas does not have is left out, and said on the wall', () => {
	const missing = {
		code: 'unknown-id',
		path: ['steps', 0, 'chart'],
		what: 'There is no “charts/x”.',
		todo: 'Add it.'
	};
	const long = { ...missing, code: 'words-do-not-fit', what: 'Too long.' };
	const elsewhere = { ...missing, path: ['steps', 1, 'chart'], what: 'Of another step.' };
	const wall = wallOf(
		{
			at: '/nowhere/harbour/',
			excerpt: 'gazette/x',
			words: 'x',
			chart: 'x',
			disagreement: 'x',
			events: ['x', 'coal-comes'],
			spotlight: ['gazette/x'],
			builds: ['twice', 'twice']
		},
		[missing, long, elsewhere]
	);
	expect(wall).toMatchObject({
		builds: ['twice'],
		events: [{ id: 'coal-comes' }],
		spotlight: [],
		remark: 'The speaker’s own words: headline, lines. There is no “charts/x”.'
	});
	for (const key of ['passage', 'chart', 'disagreement']) expect(wall).not.toHaveProperty(key);
	expect(wall.stop).not.toHaveProperty('selected');
});

it('a step at a page that the atlas no longer has is at the first page', () => {
	expect(wallOf({ at: '/places/gone/' }).stop).not.toHaveProperty('selected');
	expect(wallOf({}).stop.selected).toBe('places/harbour');
});
