import type { RouteStrip } from '../geo/inspection';

const dock = station('dock', 'Dock of the Harbour, pier 2', 'terminal', 0, 0);
const town: RouteStrip['places'][number] = {
	name: 'Old Town',
	coordinates: [10, 50],
	measuredKm: 60,
	scaledKm: 70,
	distanceKm: 8,
	direction: 'north-east'
};

/** A strip of two legs for tests, 100 km long as drawn. */
export const unscaledStrip: RouteStrip = {
	title: 'North Line',
	measuredKm: 100,
	points: 3,
	words: ['North Line: 100 km as drawn, in 2 legs.'],
	legs: [
		{
			id: 'north-line-coast',
			name: 'Coast',
			basis: 'traced',
			standing: 'stated',
			country: 'AA',
			measured: { fromKm: 0, toKm: 40 },
			scaled: { fromKm: 0, toKm: 50 },
			gapKm: 0
		},
		{
			id: 'north-line-hills',
			name: 'Hills',
			basis: 'schematic',
			standing: 'proposed',
			country: 'BB',
			measured: { fromKm: 40, toKm: 100 },
			scaled: { fromKm: 50, toKm: 110 },
			gapKm: 0
		}
	],
	countries: [
		{ country: 'AA', known: 'stated', fromKm: 0, toKm: 40 },
		{ country: 'BB', known: 'stated', fromKm: 40, toKm: 100 }
	],
	borders: [{ measuredKm: 40, scaledKm: 50, from: 'AA', to: 'BB', known: 'stated' }],
	stations: [
		dock,
		{ ...station('pump', 'Pump station P1, near Fen', 'pump station', 20, 25), basis: 'estimate' },
		station('gate', 'Border of the two lands', 'border', 40, 50)
	],
	places: [town],
	ends: { begin: { station: dock }, end: { settlement: town } },
	events: [
		event('opened', 'The line opens', 0, 0),
		event('laid', 'The first pipe is laid', 0, 0),
		event('fire', 'A fire', 40, 100)
	]
};

/** The same with a stated scale, from 0 to 110 km. */
export const harbourStrip: RouteStrip = {
	...unscaledStrip,
	scaled: { fromKm: 0, toKm: 110, by: ['the Almanac'] }
};

function station(
	id: string,
	name: string,
	kind: string,
	measuredKm: number,
	scaledKm: number
): RouteStrip['stations'][number] {
	return {
		id,
		name,
		kind,
		coordinates: [10, 50],
		measuredKm,
		scaledKm,
		accuracyKm: 5,
		basis: 'found',
		offKm: 0,
		from: 'the Almanac'
	};
}

function event(id: string, title: string, from: number, to: number): RouteStrip['events'][number] {
	return { id, title, from: { measuredKm: from }, to: { measuredKm: to } };
}
