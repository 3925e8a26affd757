import { expect, it } from 'vitest';
import { disputesIn } from './dispute';
import { linksOf } from './links';
import { small } from './small-dossier';

it('a disagreement is listed with each of its positions, who takes it and when', () => {
	expect(disputesIn(small, linksOf(small))).toEqual([
		{
			ref: 'disagreements/coal-or-songs',
			title: 'Coal or songs',
			kind: 'account',
			themes: ['trade'],
			positions: [
				{ says: 'Coal.', source: 'gazette', label: 'The Gazette', spans: [[1990, 1991]] },
				{ says: 'Songs.', source: 'gazette', label: 'The Gazette', spans: [] }
			]
		}
	]);
});
