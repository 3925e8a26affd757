const gpx = (inside: string) =>
	`<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">${inside}</gpx>`;
const kml = (inside: string) =>
	`<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark>${inside}</Placemark></kml>`;
const line = (...coordinates: unknown[]) => JSON.stringify({ type: 'LineString', coordinates });

/** Files that a reader may drop by mistake, and a part of what they are told. For tests. */
export const brokenFiles: { wrong: string; name: string; text: string; says: string }[] = [
	{ wrong: 'empty', name: 'a.gpx', text: ' \n', says: 'empty' },
	{ wrong: 'of another kind', name: 'a.csv', text: 'lon,lat\n1,2', says: 'another kind' },
	{ wrong: 'KMZ', name: 'a.kmz', text: 'PK\u0003\u0004', says: 'unpack it' },
	{ wrong: 'packed', name: 'a.zip', text: 'PK\u0003\u0004', says: 'another kind' },
	{ wrong: 'broken JSON', name: 'a.geojson', text: '{"type":', says: 'broken JSON' },
	{ wrong: 'JSON of another kind', name: 'a.json', text: '{"a":1}', says: 'no GeoJSON' },
	{ wrong: 'JSON that is a list', name: 'a.json', text: '[[1,2]]', says: 'no GeoJSON' },
	{ wrong: 'broken XML', name: 'a.gpx', text: '<gpx><trk></gpx>', says: 'broken XML' },
	{ wrong: 'XML of another kind', name: 'a.xml', text: '<html></html>', says: '<html>' },
	{
		wrong: 'XML with entities',
		name: 'a.kml',
		text: '<!DOCTYPE kml [<!ENTITY a "b">]><kml></kml>',
		says: 'entities'
	},
	{ wrong: 'without a line', name: 'a.gpx', text: gpx('<wpt lat="1" lon="2"/>'), says: 'no line' },
	{
		wrong: 'an area',
		name: 'a.geojson',
		text: '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}',
		says: 'no line'
	},
	{ wrong: 'a line of one point', name: 'a.json', text: line([0, 0]), says: 'no line' },
	{ wrong: 'a line of none', name: 'a.json', text: '{"type":"LineString"}', says: 'no line' },
	{
		wrong: 'an empty collection',
		name: 'a.json',
		text: '{"type":"FeatureCollection","features":[null,{"type":"Feature"}]}',
		says: 'no line'
	},
	{ wrong: 'beyond the pole', name: 'a.json', text: line([0, 0], [10, 91]), says: 'not on earth' },
	{
		wrong: 'swapped',
		name: 'a.json',
		text: line([40, 149], [41, 150]),
		says: 'swapped'
	},
	{
		wrong: 'in metres',
		name: 'a.json',
		text: line([500000, 4e6], [500100, 4e6]),
		says: 'EPSG:4326'
	},
	{ wrong: 'of no numbers', name: 'a.json', text: line(['0', '0'], [1, null]), says: 'no pair' },
	{
		wrong: 'of infinite numbers',
		name: 'a.json',
		text: '{"type":"LineString","coordinates":[[1e999,0],[1,1]]}',
		says: 'no pair'
	},
	{
		wrong: 'GPX beyond the pole',
		name: 'a.gpx',
		text: gpx('<trk><trkseg><trkpt lat="95" lon="2"/><trkpt lat="1" lon="2"/></trkseg></trk>'),
		says: 'not on earth'
	},
	{
		wrong: 'GPX without a latitude',
		name: 'a.gpx',
		text: gpx('<trk><trkseg><trkpt lon="2"/><trkpt lat="1" lon="2"/></trkseg></trk>'),
		says: 'no latitude'
	},
	{
		wrong: 'KML of no numbers',
		name: 'a.kml',
		text: kml('<LineString><coordinates>a,b c,d</coordinates></LineString>'),
		says: 'no '
	}
];
