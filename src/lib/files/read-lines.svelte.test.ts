import { describe, expect, test } from 'vitest';
import { brokenFiles } from './broken-files';
import { readLines } from './read-lines';

const read = (name: string, text: string) => readLines(name, text, new DOMParser());
const expected = {
	lines: [
		{
			name: 'Hill & Quay',
			points: [
				[1, 2],
				[3.5, -4]
			]
		}
	]
};

describe('the browser’s own parser', () => {
	test('reads GPX and KML', () => {
		const gpx =
			'<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Hill &amp; Quay</name><trkseg><trkpt lat="2" lon="1"><ele>9</ele></trkpt><trkpt lat="-4" lon="3.5"/></trkseg></trk></gpx>';
		const kml =
			'<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Hill &amp; Quay</name><LineString><coordinates>1,2,9 3.5,-4</coordinates></LineString></Placemark></Document></kml>';
		expect(read('a.gpx', gpx)).toEqual(expected);
		expect(read('a.kml', kml)).toEqual(expected);
	});

	test.each(brokenFiles)('refuses what is $wrong', ({ name, text, says }) => {
		expect(read(name, text)).toEqual({ fault: expect.stringContaining(says) });
	});
});
