import type { SearchRecord } from '../model/search';

/** Records of a made-up dossier, for tests. */
export const harbourRecords: SearchRecord[] = [
	{
		kind: 'places',
		ref: 'places/old-town',
		title: 'Old Town',
		names: { az: 'Köhnə Şəhər', he: 'עיר עתיקה', ru: 'Старый город' },
		aka: ['Kohna Sheher'],
		aside: 'settlement'
	},
	{ kind: 'places', ref: 'places/harbour', title: 'Harbour', aside: 'site' },
	{
		kind: 'places',
		ref: 'places/harbour-island',
		title: 'Harbour Island',
		aka: ['Ship Rock'],
		aside: 'region',
		text: 'A point inside it.'
	},
	{
		kind: 'actors',
		ref: 'actors/mara-yalincik',
		title: "Mara Ya'lıncık",
		aside: 'keeper of the lighthouse until 1934'
	},
	{ kind: 'events', ref: 'events/fair', title: 'The fair opens', aside: '29 August 1997' },
	{ kind: 'events', ref: 'events/mill', title: 'The mill opens', aside: '1991' },
	{
		kind: 'excerpts',
		ref: 'sources/gazette',
		anchor: 'gazette/ships',
		title: 'Gazette',
		aside: 'Trade, ¶ 2',
		text: 'Of all that the Gazette counted in those years, no figure was as often repeated as this: over forty ships laden with saltpetre left Harbour in one summer, and the keeper of the lighthouse wrote each of them down.'
	}
];
