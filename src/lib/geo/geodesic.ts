import geographiclib from 'geographiclib-geodesic';

/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number];

const { WGS84, DISTANCE, AZIMUTH } = geographiclib.Geodesic;

/**
 * The shortest way between two positions on the ellipsoid of WGS 84, in kilometres, to a few nanometres: Karney,
 * Algorithms for geodesics, 2013. On a sphere, which Turf measures on, it would be up to 0.5 % more or less.
 */
export function distanceKm([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
	return WGS84.Inverse(lat, lon, toLat, toLon, DISTANCE).s12! / 1000;
}

/** In what direction the shortest way starts, in degrees from north by east, 0 to 360. Undefined from a position to itself. */
export function bearingOf([lon, lat]: LonLat, [toLon, toLat]: LonLat): number | undefined {
	if (lon === toLon && lat === toLat) return undefined;
	return (WGS84.Inverse(lat, lon, toLat, toLon, AZIMUTH).azi1! + 360) % 360;
}

const semiMajorKm = 6378.137;
const eccentricitySquared = 0.00669437999014;
const radians = Math.PI / 180;

/** How long a degree is in kilometres, to the east and to the north, near a latitude: enough to compare what is near. */
export function degreeKm(lat: number): { east: number; north: number } {
	const sine = Math.sin(lat * radians);
	const w = 1 - eccentricitySquared * sine * sine;
	const primeVertical = semiMajorKm / Math.sqrt(w);
	return {
		east: primeVertical * Math.cos(lat * radians) * radians,
		north: ((primeVertical * (1 - eccentricitySquared)) / w) * radians
	};
}

/** The difference of two longitudes the short way round, −180 to 180 degrees. */
export function turnOf(fromLon: number, toLon: number): number {
	const turn = (toLon - fromLon) % 360;
	return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
}

/** A longitude as it is written, −180 to 180 degrees. */
export function writtenLon(lon: number): number {
	return lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}
