/** Where the map looks: the hash of the address, `#map=zoom/lat/lon`. */
export interface Camera {
	zoom: number;
	center: [lon: number, lat: number];
}

/** The camera a hash names; undefined where it names none, or nonsense. */
export function parseCamera(hash: string): Camera | undefined {
	const [, ...numbers] = /^#map=(-?[\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(hash) ?? [];
	const [zoom, lat, lon] = numbers.map(Number);
	const sound = zoom! >= 0 && zoom! <= 24 && Math.abs(lat!) <= 85 && Math.abs(lon!) <= 180;
	return sound ? { zoom: zoom!, center: [lon!, lat!] } : undefined;
}

/** The hash of a camera, as precise as a pixel is at its zoom. */
export function printCamera({ zoom, center: [lon, lat] }: Camera): string {
	const digits = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
	return `#map=${+zoom.toFixed(2)}/${+lat.toFixed(digits)}/${+lon.toFixed(digits)}`;
}
