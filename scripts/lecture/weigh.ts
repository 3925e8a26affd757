import type { Parts } from './page';

/** As much as a talk's file may have. */
export const mostBytes = 5_000_000;

/** What takes how much of a talk's file, the most first: one line each. */
export function printWeights(page: string, parts: Parts): string[] {
	const { contents, script, style, body } = parts;
	const { shapes } = JSON.parse(contents) as { shapes?: Record<string, unknown> };
	const files = Object.entries(shapes ?? {}).map(
		([address, file]) => [address, bytesOf(JSON.stringify(file))] as const
	);
	const drawn = files.reduce((sum, [, bytes]) => sum + bytes, 0);
	const named = [
		['the program, with its worker and the faces of the map', bytesOf(script)],
		['the style, with the faces of the text', bytesOf(style)],
		['the words, figures and places', bytesOf(contents) - drawn],
		['the text for those without JavaScript', bytesOf(body)],
		...files
	] as const;
	return [
		`${printBytes(bytesOf(page))} in all`,
		...named.toSorted((a, b) => b[1] - a[1]).map(([what, bytes]) => `${printBytes(bytes)} ${what}`)
	];
}

/** The sentences that refuse a file which is too large; undefined if it is not. */
export function findTooLarge(page: string, weights: readonly string[]): string | undefined {
	if (bytesOf(page) <= mostBytes) return undefined;
	return [
		`The file would be larger than ${printBytes(mostBytes)}, and is not written. Shorten what takes most:`,
		...weights.map((line) => `  ${line}`)
	].join('\n');
}

const bytesOf = (text: string) => Buffer.byteLength(text);
const printBytes = (bytes: number) =>
	bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
