/**
 * What is wrong with the positions of a line, as a sentence that says what to do; undefined: each is a longitude and a
 * latitude in degrees.
 */
export function findFault(positions: readonly (readonly unknown[])[]): string | undefined {
	const wrong = positions.find((position) => !isWithin(position, 180, 90));
	if (!wrong) return undefined;
	const [first, second] = wrong;
	if (typeof first !== 'number' || typeof second !== 'number' || !Number.isFinite(first + second))
		return 'A position of the line is no pair of numbers: export the file again.';
	if (positions.every((position) => isWithin(position, 90, 180)))
		return `A latitude of ${second}° is not on earth: longitude and latitude seem to be swapped in the file.`;
	if (Math.abs(first) > 360 || Math.abs(second) > 360)
		return `Coordinates like ${first}, ${second} are no degrees: export the file in WGS 84 (EPSG:4326).`;
	return `The position ${first}, ${second} is not on earth: a longitude is at most 180°, a latitude at most 90°.`;
}

function isWithin([first, second]: readonly unknown[], most: number, mostSecond: number): boolean {
	const within = (value: unknown, limit: number) =>
		typeof value === 'number' && Math.abs(value) <= limit;
	return within(first, most) && within(second, mostSecond);
}
