import type { RouteFile } from './route-file';

/** A route with everything a file has to carry, and with letters that XML minds, for tests. */
export const harbourLine: RouteFile = {
	id: 'harbour-line',
	title: 'Harbour & <Old Town> Line',
	carries: 'goods',
	standing: 'stated',
	note: 'Its "course" is known.',
	origin: 'An atlas for tests',
	legs: [
		{
			id: 'quay',
			name: 'Quay – Hill',
			basis: 'surveyed',
			standing: 'stated',
			credit: 'The Surveyors (CC BY 4.0); © A & B',
			country: 'AA',
			measuredKm: 111.3,
			statedKm: 112,
			statedBy: 'the Gazette',
			fromKm: 0,
			toKm: 112,
			note: 'Steep.',
			coordinates: [
				[0, 0],
				[0.1234, -0.5678],
				[1, 0]
			]
		},
		{
			id: 'ferry',
			name: 'Ferry ⛴',
			basis: 'schematic',
			standing: 'implied',
			credit: '© A & B',
			measuredKm: 222.6,
			coordinates: [
				[179, 10],
				[-179, 10.5]
			]
		}
	],
	stations: [
		{
			id: 'pump',
			name: 'Pump <1>',
			kind: 'pump station',
			basis: 'estimate',
			from: 'a map',
			km: 60,
			accuracyKm: 5,
			coordinates: [0.5, 0]
		}
	]
};
