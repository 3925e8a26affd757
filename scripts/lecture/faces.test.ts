import { expect, it } from 'vitest';
import { neededFaces } from './faces';

const face = (name: string, range: string) =>
	`/* ${name} */\n@font-face {\n  font-family: 'Serif';\n  src: url(./${name}.woff2) format('woff2'), url(./${name}.woff) format('woff');\n  unicode-range: ${range};\n}\n`;
const sheet = face('latin', 'U+0000-00FF,U+0131') + face('hebrew', 'U+0590-05FF,U+20AA');

it('a talk has the faces of the scripts that its words are written in', () => {
	expect(neededFaces(sheet, 'Harbour')).not.toContain('hebrew.woff2');
	for (const text of ['Harbour: נמל', '300 ₪'])
		expect(neededFaces(sheet, text)).toContain('url(./hebrew.woff2)');
	expect(neededFaces(sheet, 'נמל')).toContain('url(./latin.woff2)');
});

it('each of them is there once', () => {
	expect(neededFaces(sheet, 'Harbour')).toContain(
		"src: url(./latin.woff2) format('woff2');\n  unicode-range"
	);
});

it('a face that names no characters is kept', () => {
	const any = '@font-face { src: url(a.woff2) }';
	expect(neededFaces(any, '')).toBe(any);
});
