/** The floors of the house, from the ground up: a room imports only rooms of the floors below its own. */
const floors = [
	['model'],
	['geo'],
	['theme', 'view'],
	['map', 'charts', 'evidence', 'strip'],
	['lectures']
];

/** Rooms beside the floors, and what they import. */
const besides = {
	ui: [],
	search: ['model', 'view', 'ui'],
	files: ['model', 'geo'],
	formats: ['model'],
	door: ['model', 'geo', 'view'],
	offline: [],
	server: ['model', 'geo', 'view', 'formats', 'door']
};

const rooms = [...floors.flat(), ...Object.keys(besides)];

/** Libraries that one room alone may import. */
const vendors = [
	{ room: 'map', regex: '^(maplibre-gl|@maplibre/[^/]+)($|/)', name: 'MapLibre' },
	{ room: 'map', regex: '^d3-geo($|/)', name: 'd3-geo' },
	{ room: 'charts', regex: '^(chart\\.js|svgcanvas)($|/)', name: 'Chart.js and svgcanvas' },
	{ room: 'geo', regex: '^(@turf/|geographiclib-)', name: 'Turf and GeographicLib' },
	{
		room: 'files',
		regex: '^(@tmcw/togeojson|@placemarkio/tokml|@dwayneparton/geojson-to-gpx|@xmldom/xmldom)($|/)',
		name: 'the libraries of GPX and KML'
	},
	{
		room: 'formats',
		regex: '^(@citation-js/|(citeproc|style-chicago|csv-stringify)($|/))',
		name: 'Citation.js and csv-stringify'
	},
	{ room: 'search', regex: '^minisearch($|/)', name: 'MiniSearch' },
	{ room: 'door', regex: '^(zod|yaml)($|/)', name: 'Zod and YAML' }
];

const superseded = [
	{ regex: '^svelte/store$', message: 'Use runes: svelte/store is superseded.' },
	{ regex: '^\\$app/stores$', message: 'Use $app/state: $app/stores is superseded.' }
];

const anyLibrary = {
	regex: '^(?!\\.|\\$lib(/|$)|vitest$)',
	message: 'model/ is plain types and pure functions: it imports no library.'
};

const wayInto = (room) => `^(\\$lib|(\\.\\./)*\\.\\.(/lib)?)/${room}($|/)`;

function allowedIn(room) {
	if (room in besides) return [room, ...besides[room]];
	const floor = floors.findIndex((named) => named.includes(room));
	return [room, ...floors.slice(0, floor).flat(), ...(floor ? ['ui'] : [])];
}

function closedTo(room) {
	const allowed = allowedIn(room);
	return [
		...rooms
			.filter((other) => !allowed.includes(other))
			.map((other) => ({
				regex: wayInto(other),
				message: `${room}/ does not import ${other}/ (CONTRIBUTING.md, the house).`
			})),
		{ regex: '^(\\.\\./){2,}routes/', message: 'No room imports a route.' },
		...vendorsOutside(room),
		...superseded,
		...(room === 'model' ? [anyLibrary] : [])
	];
}

const vendorsOutside = (here) =>
	vendors
		.filter(({ room }) => room !== here)
		.map(({ room, regex, name }) => ({ regex, message: `Only ${room}/ imports ${name}.` }));

const server = {
	regex: wayInto('server'),
	message: 'Only +*.server.ts and +server.ts import server/, types too.'
};
const door = {
	regex: wayInto('door'),
	message: 'Only server/ imports door/, and the pages of own talks do, by import().'
};

/**
 * As rules: for `import … from`, `export … from`, `import()` and `import('…').Type`.
 *
 * @param closedLazily what the last two may not name
 */
const asRules = (closed, closedLazily = closed) => ({
	'no-restricted-imports': ['error', { patterns: closed }],
	'no-restricted-syntax': [
		'error',
		...closedLazily.map(({ regex, message }) => ({
			selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex.replaceAll('/', '\\/')}/]`,
			message
		}))
	]
});

const serverFiles = ['src/**/+*.server.ts', 'src/**/+server.ts'];
const ownTalks = ['src/routes/lectures/own/**'];
const closedToPages = [server, ...vendorsOutside('routes'), ...superseded];

/** The walls between the folders of src/, as ESLint configuration; each file falls under one entry only. */
export const walls = [
	...rooms.map((room) => ({ files: [`src/lib/${room}/**`], rules: asRules(closedTo(room)) })),
	{
		files: ['src/**'],
		ignores: ['src/lib/**', ...serverFiles, ...ownTalks],
		rules: asRules([door, ...closedToPages])
	},
	{
		files: ownTalks,
		ignores: serverFiles,
		rules: asRules([door, ...closedToPages], closedToPages)
	},
	{ files: serverFiles, rules: asRules([...vendorsOutside('routes'), ...superseded]) }
];
