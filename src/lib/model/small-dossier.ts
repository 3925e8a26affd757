import type { Dossier, Excerpt, Reference } from './records';

/** A passage of the gazette, for tests. */
export function passage(id: string, about: Reference[], themes = ['trade']): Excerpt {
	const text = `The gazette says ${id} of the harbour.`;
	return { id: `gazette/${id}`, source: 'gazette', at: { paragraph: 1 }, text, themes, about };
}

const excerpts = [
	passage('ships', ['places/harbour', 'actors/pilot']),
	passage('coal', ['places/harbour', 'places/old-town', 'routes/ferry']),
	passage('songs', ['places/old-town'], ['crafts', 'trade'])
];

/** A small dossier of a harbour and an old town, for tests. */
export const small: Dossier = {
	title: 'Harbour and Old Town',
	summary: 'A dossier for tests.',
	themes: [
		{ id: 'trade', title: 'Trade' },
		{ id: 'crafts', title: 'Crafts' }
	],
	languages: { en: 'English', fr: 'French' },
	view: { center: [10, 50], zoom: 5 },
	notes: [],
	credits: [],
	sources: [
		{
			id: 'gazette',
			label: 'The Gazette',
			kind: 'news agency',
			licence: null,
			quota: 400,
			note: 'A gazette.',
			csl: { id: 'gazette', type: 'article', issued: { 'date-parts': [[1999, 5, 1]] } }
		}
	],
	excerpts,
	places: (['harbour', 'old-town'] as const).map((id, index) => ({
		id,
		names: { en: id === 'harbour' ? 'Harbour' : 'Old Town', fr: `Ville ${index}` },
		aka: ['Haven'],
		precision: 'settlement',
		coordinates: [10 + index, 50],
		from: 'made up',
		excerpts: excerpts.filter(({ about }) => about.includes(`places/${id}`)).map((one) => one.id)
	})),
	routes: [
		{
			id: 'ferry',
			title: 'Ferry',
			aka: ['The Crossing'],
			carries: 'goods',
			standing: 'implied',
			note: 'A ferry.',
			operators: [],
			facts: [],
			figures: [],
			milestones: [],
			continues: [],
			comesFrom: [],
			legs: [],
			bounds: [10, 50, 11, 50],
			excerpts: ['gazette/coal']
		}
	],
	stations: [],
	charts: [
		{
			id: 'ships',
			title: 'Ships',
			unit: 'ships',
			themes: ['trade'],
			series: [
				{
					id: 'ships-handled',
					measure: 'Ships handled',
					observations: [
						{
							id: 'ships-handled/1',
							value: 40,
							qualifier: 'over',
							period: '1998',
							span: [1998, 1999],
							excerpt: 'gazette/ships',
							words: 'ships of the harbour',
							about: ['places/harbour']
						}
					]
				}
			]
		}
	],
	events: [
		{
			id: 'coal-comes',
			title: 'Coal comes',
			period: '1990',
			span: [1990, 1991],
			standing: 'alleged',
			themes: ['trade'],
			about: ['places/harbour', 'routes/ferry'],
			stated: [{ excerpt: 'gazette/coal', words: 'says coal' }],
			excerpts: ['gazette/coal']
		}
	],
	actors: [
		{ id: 'pilot', name: 'The pilot', kind: 'person', aka: [], excerpts: ['gazette/ships'] }
	],
	disagreements: [
		{
			id: 'coal-or-songs',
			title: 'Coal or songs',
			kind: 'account',
			themes: ['trade'],
			note: 'They differ.',
			about: ['places/old-town'],
			positions: [
				{ excerpt: 'gazette/coal', words: 'coal', says: 'Coal.' },
				{ excerpt: 'gazette/songs', words: 'songs', says: 'Songs.' }
			]
		}
	],
	unquoted: [{ source: 'gazette', from: 1, to: 2, why: 'Title' }],
	lectures: []
};
