type LonLat = [lon: number, lat: number];

/** Lines to be drawn on one map: each where it begins nearest to the first, be it beyond ±180°. */
export function sideBySide(lines: readonly (readonly LonLat[])[]): LonLat[][] {
	const start = lines[0]?.[0]?.[0] ?? 0;
	return lines.map((line) => {
		const shift = 360 * Math.round((start - (line[0]?.[0] ?? start)) / 360);
		return line.map(([lon, lat]) => [lon + shift, lat]);
	});
}
