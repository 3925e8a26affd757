import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

/** What the walls say of a made-up file with this line in it. */
async function refusals(filePath: string, line: string): Promise<string[]> {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${line}\n</script>\n` : line;
	const [result] = await eslint.lintText(text, { filePath });
	const messages = result?.messages ?? [];
	const broken = messages.find(({ fatal }) => fatal);
	if (broken) throw new Error(broken.message);
	return messages
		.filter(({ ruleId }) => /^no-restricted-(imports|syntax)$/.test(ruleId ?? ''))
		.map(({ message }) => message);
}

const naming = (from: string) => `import { thing } from '${from}';`;

const refused: [promise: string, file: string, from: string][] = [
	['only map/ imports MapLibre', 'src/lib/charts/dots.ts', 'maplibre-gl'],
	[
		'only map/ imports its style specification',
		'src/lib/theme/a.ts',
		'@maplibre/maplibre-gl-style-spec'
	],
	['only map/ imports d3-geo', 'src/lib/lectures/still.ts', 'd3-geo'],
	['only map/ imports its worker', 'src/routes/+layout.svelte', 'maplibre-gl/dist/worker.mjs?url'],
	['only charts/ imports Chart.js', 'src/lib/map/MapView.svelte', 'chart.js'],
	['only charts/ imports Chart.js, in any part', 'src/lib/evidence/a.ts', 'chart.js/auto'],
	['only geo/ imports Turf', 'src/lib/map/overlays/routes.ts', '@turf/turf'],
	['only geo/ imports GeographicLib', 'src/lib/files/a.ts', 'geographiclib-geodesic'],
	['only files/ reads GPX and KML', 'src/lib/geo/a.ts', '@tmcw/togeojson'],
	['only files/ writes KML', 'src/routes/routes/[id]/+page.svelte', '@placemarkio/tokml'],
	['only files/ writes GPX', 'src/lib/server/a.ts', '@dwayneparton/geojson-to-gpx'],
	['only files/ has an XML parser of its own', 'src/lib/geo/a.ts', '@xmldom/xmldom'],
	['files/ does not import view/', 'src/lib/files/read-lines.ts', '../view/view'],
	['geo/ does not import files/', 'src/lib/geo/measure.ts', '../files/read-lines'],
	['only search/ imports MiniSearch', 'src/routes/+layout.svelte', 'minisearch'],
	['only formats/ imports Citation.js', 'src/lib/server/bibliography.ts', '@citation-js/core'],
	['only formats/ imports csv-stringify', 'src/lib/server/tables.ts', 'csv-stringify/sync'],
	['only charts/ imports svgcanvas', 'src/routes/Figure.svelte', 'svgcanvas'],
	['formats/ does not import server/', 'src/lib/formats/csv.ts', '../server/tables'],
	['evidence/ does not import formats/', 'src/lib/evidence/CiteButton.svelte', '../formats/csv'],
	['search/ does not import map/', 'src/lib/search/finder.ts', '../map/style'],
	['search/ does not import evidence/', 'src/lib/search/Results.svelte', '$lib/evidence/marks'],
	['search/ does not import theme/', 'src/lib/search/SearchBox.svelte', '../theme/palette'],
	['map/ does not import search/', 'src/lib/map/MapView.svelte', '../search/finder'],
	['model/ does not import search/', 'src/lib/model/search.ts', '../search/finder'],
	['only the door reads YAML', 'src/lib/evidence/a.ts', 'yaml'],
	['a page imports no vendor', 'src/routes/charts/[id]/+page.svelte', 'chart.js'],
	["a page's load imports no vendor", 'src/routes/charts/[id]/+page.server.ts', '@turf/turf'],
	['map/ does not import charts/', 'src/lib/map/MapView.svelte', '../charts/dots'],
	['map/ does not import evidence/', 'src/lib/map/overlays/places.ts', '../../evidence/marks'],
	['strip/ does not import map/', 'src/lib/strip/StripPicture.svelte', '../map/strokes'],
	['strip/ does not import Turf', 'src/lib/strip/posts.ts', '@turf/turf'],
	['charts/ does not import map/', 'src/lib/charts/ChartView.svelte', '$lib/map/style'],
	['charts/ does not import evidence/', 'src/lib/charts/dots.ts', '$lib/evidence/marks'],
	['evidence/ does not import map/', 'src/lib/evidence/SourceCard.svelte', '../map'],
	['evidence/ does not import charts/', 'src/lib/evidence/SourceCard.svelte', '$lib/charts'],
	['map/ does not import lectures/', 'src/lib/map/style.ts', '../lectures/step'],
	['theme/ does not import charts/', 'src/lib/theme/scales.ts', '../charts/dots'],
	['view/ does not import theme/', 'src/lib/view/view.ts', '../theme/palette'],
	['view/ does not import map/', 'src/lib/view/camera.ts', '../map/style'],
	['geo/ does not import view/', 'src/lib/geo/measure.ts', '../view/view'],
	['model/ does not import geo/', 'src/lib/model/atlas.ts', '../geo/measure'],
	['model/ does not import ui/', 'src/lib/model/atlas.ts', '../ui/Tabs.svelte'],
	['model/ does not import Svelte', 'src/lib/model/atlas.ts', 'svelte'],
	['model/ does not import any library', 'src/lib/model/atlas.ts', 'd3-scale'],
	['ui/ does not import model/', 'src/lib/ui/Panel.svelte', '../model/records'],
	['ui/ does not import theme/', 'src/lib/ui/Panel.svelte', '$lib/theme/palette'],
	['offline/ does not import model/', 'src/lib/offline/keep.ts', '../model/records'],
	['no room imports a route', 'src/lib/lectures/keys.ts', '../../routes/lectures/keys'],
	['a page does not import server/', 'src/routes/+page.svelte', '$lib/server/atlas'],
	['a universal load does not import server/', 'src/routes/+page.ts', '../lib/server/atlas'],
	['a file beside a page does not import server/', 'src/routes/list.ts', '$lib/server/atlas'],
	['a talk that is one file does not import server/', 'src/talk/Talk.svelte', '$lib/server/atlas'],
	['map/ does not import server/', 'src/lib/map/style.ts', '../server/atlas'],
	['a page does not import the door', 'src/routes/+page.svelte', '$lib/door/read'],
	[
		'the pages of own talks do not import the door with themselves',
		'src/routes/lectures/own/+page.svelte',
		'$lib/door/one-talk'
	],
	['lectures/ does not import the door', 'src/lib/lectures/own/talks.ts', '../../door/one-talk'],
	['model/ does not import the door', 'src/lib/model/atlas.ts', '$lib/door/schema'],
	['the door does not import map/', 'src/lib/door/read.ts', '../map/style'],
	['the door does not import server/', 'src/lib/door/read.ts', '../server/atlas'],
	['runes have superseded svelte/store', 'src/lib/view/view.ts', 'svelte/store'],
	['$app/state has superseded $app/stores', 'src/routes/+layout.svelte', '$app/stores']
];

const allowed: [promise: string, file: string, from: string][] = [
	['map/ imports MapLibre', 'src/lib/map/MapView.svelte', 'maplibre-gl'],
	['charts/ imports Chart.js', 'src/lib/charts/ChartView.svelte', 'chart.js'],
	['geo/ imports Turf', 'src/lib/geo/measure.ts', '@turf/turf'],
	['geo/ imports GeographicLib', 'src/lib/geo/geodesic.ts', 'geographiclib-geodesic'],
	['files/ imports a library of KML', 'src/lib/files/read-lines.ts', '@tmcw/togeojson'],
	['files/ imports geo/', 'src/lib/files/read-lines.ts', '../geo/geodesic'],
	['map/ imports view/', 'src/lib/map/MapView.svelte', '$lib/view/camera'],
	['charts/ imports theme/', 'src/lib/charts/dots.ts', '../theme/palette'],
	['evidence/ imports ui/', 'src/lib/evidence/SourceCard.svelte', '../ui/Panel.svelte'],
	['search/ imports MiniSearch', 'src/lib/search/finder.ts', 'minisearch'],
	['search/ imports model/', 'src/lib/search/finder.ts', '../model/search'],
	['search/ imports ui/', 'src/lib/search/SearchBox.svelte', '../ui/Panel.svelte'],
	['formats/ imports Citation.js', 'src/lib/formats/bibliography.ts', '@citation-js/core'],
	['formats/ imports model/', 'src/lib/formats/csv.ts', '../model/observation-rows'],
	['the door imports formats/', 'src/lib/server/tables.ts', '../formats/csv'],
	['lectures/ imports charts/', 'src/lib/lectures/Stage.svelte', '../charts/ChartView.svelte'],
	['model/ imports its own files', 'src/lib/model/atlas.ts', './records'],
	["model/'s tests import Vitest", 'src/lib/model/atlas.test.ts', 'vitest'],
	['a page imports rooms', 'src/routes/+page.svelte', '$lib/map/MapView.svelte'],
	["a page's server load imports server/", 'src/routes/+page.server.ts', '$lib/server/atlas'],
	['an endpoint imports server/', 'src/routes/data/sources.bib/+server.ts', '$lib/server/atlas'],
	['server/ imports the door', 'src/lib/server/atlas.ts', '../door/open'],
	['the door imports Zod', 'src/lib/door/schema.ts', 'zod'],
	['the door imports geo/', 'src/lib/door/shapes.ts', '../geo/measure'],
	['the door imports view/', 'src/lib/door/steps.ts', '../view/camera'],
	['scripts import the door', 'scripts/check-data.ts', '../src/lib/door/read'],
	['scripts import Turf', 'scripts/basemap.ts', '@turf/turf']
];

describe('the walls refuse it:', () => {
	test.each(refused)('%s', async (_, file, from) => {
		expect(await refusals(file, naming(from))).toHaveLength(1);
	});
});

describe('the walls let it be:', () => {
	test.each(allowed)('%s', async (_, file, from) => {
		expect(await refusals(file, naming(from))).toEqual([]);
	});
});

test.each([
	"import type { Map } from 'maplibre-gl';",
	"export { Map } from 'maplibre-gl';",
	"export * from 'maplibre-gl';",
	"const map = await import('maplibre-gl');",
	"let map: import('maplibre-gl').Map;"
])('a wall holds against %s', async (line) => {
	expect(await refusals('src/lib/view/view.ts', line)).toEqual(
		['Only map/ imports MapLibre.'].map((message) => expect.stringContaining(message))
	);
});

const lazily = "const door = await import('$lib/door/one-talk');";

test('the pages of own talks open the door when it is asked for, and no other page does', async () => {
	expect(await refusals('src/routes/lectures/own/+page.svelte', lazily)).toEqual([]);
	expect(await refusals('src/routes/lectures/+page.svelte', lazily)).toHaveLength(1);
});
