import { printReference } from '$lib/formats/reference';
import { printPlaces, type Cited } from '$lib/lectures/handout/citations';
import type { WallStep } from '$lib/lectures/wall';
import { dossier } from '$lib/server/atlas';

const style = 'apa';

export const entries = () => dossier.lectures.map(({ id }) => ({ id }));

export const load = async ({ parent }) => {
	const { lecture } = await parent();
	const used = new Set(lecture.steps.flatMap(({ sources }) => sources.map(({ label }) => label)));
	const references = dossier.sources
		.filter(({ label }) => used.has(label))
		.map(({ label, csl }) => ({ label, reference: printReference(csl, style) }));
	const referenceOf = new Map(references.map(({ label, reference }) => [label, reference]));

	/** A step that rests on all of the talk's sources cites none: they stand on the first page. */
	function citedIn({ open, sources }: WallStep): Cited[] {
		if (open) return [];
		return sources.map(({ label, passages }) => {
			const places = printPlaces(passages.map(({ at }) => at));
			return { label, places, reference: referenceOf.get(label)! };
		});
	}

	return { references, cited: lecture.steps.map(citedIn) };
};
