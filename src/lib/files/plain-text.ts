/** Text without what XML cannot hold at all, or not as it is: some characters, and the end of a CDATA section. */
export function plainText(text: string): string {
	return [...text].filter(isXml).join('').replaceAll(']]>', ']] >');
}

function isXml(character: string): boolean {
	const code = character.codePointAt(0)!;
	return code >= 0x20
		? (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff
		: code === 9 || code === 10 || code === 13;
}
