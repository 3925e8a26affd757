import type { Locator } from '../../model/records';

/** A source as a handout cites it. */
export interface Cited {
	/** The name that quotations go by. */
	label: string;
	/** Its entry in a list of references, in full. */
	reference: string;
	/** Where in it the passages stand that a step rests on. */
	places: string;
}

/** Where several passages of a source stand: `“Trade” section, paras. 2, 5; “Tides” section, para. 9`. */
export function printPlaces(places: readonly Locator[]): string {
	const sections = new Map<string | undefined, Set<number>>();
	for (const { section, paragraph } of places)
		sections.set(section, (sections.get(section) ?? new Set()).add(paragraph));
	return [...sections]
		.map(([section, paragraphs]) => {
			const numbers = [...paragraphs].join(', ');
			const counted = `para${paragraphs.size > 1 ? 's' : ''}. ${numbers}`;
			return section ? `“${section}” section, ${counted}` : counted;
		})
		.join('; ');
}
