/** The formats that a route can be taken away in, by the ending of the file; `for` are programs that open them. */
export const formats = {
	geojson: { title: 'GeoJSON', for: 'QGIS and others', type: 'application/geo+json' },
	gpx: { title: 'GPX', for: 'navigation devices', type: 'application/gpx+xml' },
	kml: { title: 'KML', for: 'Google Earth', type: 'application/vnd.google-earth.kml+xml' }
} as const;

export type Format = keyof typeof formats;
