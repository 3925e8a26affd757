const blocks = /@font-face\s*\{[^}]*\}/g;
/** Letters of every interface, whatever the talk says. */
const always = 'Aa0';

/**
 * The faces of a style sheet that some text needs, each once: every browser that draws the map reads WOFF2.
 *
 * @param sheet as Fontsource writes it: a face for each script, with the characters it holds
 */
export function neededFaces(sheet: string, text: string): string {
	const characters = [...new Set(always + text)].map((character) => character.codePointAt(0)!);
	return sheet.replaceAll(blocks, (face) => {
		const holds = rangesOf(face);
		const isNeeded = characters.some((code) =>
			holds.some(({ from, to }) => code >= from && code <= to)
		);
		return isNeeded || !holds.length ? face.replaceAll(/,\s*url\([^)]*\.woff\)[^,;]*/g, '') : '';
	});
}

/** `U+0131, U+2000-206F` */
function rangesOf(face: string): { from: number; to: number }[] {
	const [, list = ''] = /unicode-range:([^;}]*)/.exec(face) ?? [];
	return [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
		([, from = '', to = from]) => ({
			from: parseInt(from, 16),
			to: parseInt(to, 16)
		})
	);
}
