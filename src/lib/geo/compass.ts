const quarters = ['north', 'east', 'south', 'west'] as const;

/**
 * A direction in words: “north-east”, “west-north-west”.
 *
 * @param bearing in degrees from north by east, any number
 * @param points how many directions are told apart
 */
export function printDirection(bearing: number, points: 8 | 16 = 8): string {
	const sixteenth = (Math.round((bearing / 360) * points) * 16) / points;
	const step = ((sixteenth % 16) + 16) % 16;
	const [before, after] = [quarters[step >> 2]!, quarters[((step >> 2) + 1) % 4]!];
	const between = step < 4 || (step >= 8 && step < 12) ? [before, after] : [after, before];
	const diagonal = between.join('-');
	return [before, `${before}-${diagonal}`, diagonal, `${after}-${diagonal}`][step % 4]!;
}
