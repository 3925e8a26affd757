/** The letters of the map's regular face by how wide they are, in hundredths of an em, as a browser measures them. */
const letters: Record<number, string> = {
	25: " 'ijıl,.’",
	29: '!:;',
	33: '[]()f{}|',
	36: 'tr/\\',
	40: '-Iİ',
	45: '"*z',
	48: '“”?sşvyL',
	51: 'cçxJkgğ',
	54: 'aeə',
	57: 'oF_hnuT',
	59: 'ZbdpqSEY–$+0123456789<=>^`~',
	62: 'PVXC',
	65: 'KRAB',
	68: 'DU&G',
	71: 'HNOQƏ#',
	77: 'w©—',
	81: 'M…',
	89: 'm@W%'
};
const widths = new Map(
	Object.entries(letters).flatMap(([width, each]) =>
		[...each].map((letter) => [letter, Number(width) / 100] as const)
	)
);
/** Of a letter of any other script. */
const usual = 0.57;
/** How much wider the strong face is. */
const stronger = 1.03;

/** About how wide a text is in the map's faces, in ems: where a picture is drawn, nobody can measure. */
export function widthOf(text: string, isStrong: boolean): number {
	const width = [...text]
		.map((letter) => widths.get(letter) ?? widths.get(letter.normalize('NFD')[0]!) ?? usual)
		.reduce((sum, one) => sum + one, 0);
	return isStrong ? width * stronger : width;
}
