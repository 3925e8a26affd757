// Run by Vite, not by Node: it holds all that the door and the components give for a talk that is one file.
import { render } from 'svelte/server';
import { printReference } from '../../src/lib/formats/reference';
import { knownIn } from '../../src/lib/lectures/known';
import { stillOf } from '../../src/lib/lectures/still';
import { wallOf, type WallLecture } from '../../src/lib/lectures/wall';
import { dossier, links } from '../../src/lib/server/atlas';
import { drawnAtlas, drawnShapes } from '../../src/lib/server/drawn';
import type { Contents, QuotedSource } from '../../src/talk/contents';
import Talk from '../../src/talk/Talk.svelte';

/** The talks that there are. */
export const lectures = dossier.lectures.map(({ id, title }) => ({ id, title }));

/**
 * A talk's contents, and its text as HTML.
 *
 * @param site where its atlas is published
 */
export function written(
	id: string,
	site?: string
): { contents: Contents; head: string; body: string } {
	const found = dossier.lectures.find((lecture) => lecture.id === id)!;
	const lecture = wallOf(dossier, links, found, knownIn(dossier));
	const contents: Contents = {
		from: dossier.title,
		...(site && { page: `${site}/lectures/${id}/` }),
		lecture,
		atlas: drawnAtlas(),
		shapes: Object.fromEntries(
			Object.entries(drawnShapes()).map(([name, shape]) => [`/geo/${name}.geojson`, shape])
		),
		sources: sourcesOf(lecture),
		credits: dossier.credits,
		note: dossier.notes.at(-1)?.text
	};
	const stills = lecture.steps.map((step) =>
		printAddress(stillOf(step, contents.atlas, drawnShapes(), dossier.credits, 'light'))
	);
	const { head, body } = render(Talk, { props: { contents, stills } });
	return { contents, head, body };
}

/** A picture as an address that holds it. */
function printAddress(svg: string): string {
	return `data:image/svg+xml,${svg.replaceAll(/[\s%#"'<>{}]/g, encodeURIComponent)}`;
}

function sourcesOf({ steps }: WallLecture): QuotedSource[] {
	const named = steps.flatMap(({ sources }) => sources.flatMap(({ passages }) => passages));
	const ids = new Set(named.map(({ id }) => id));
	const quoted = steps.flatMap(({ passage }) => (passage ? [passage] : []));
	const marksOf = (id: string) => [
		...links.restingOn(id).map(({ words }) => words),
		...quoted.filter((passage) => passage.id === id).map(({ words }) => words)
	];
	return dossier.sources.flatMap(({ id, label, kind, note, licence, csl }) => {
		const passages = dossier.excerpts
			.filter((excerpt) => excerpt.source === id && ids.has(excerpt.id))
			.map(({ id, at, text }) => ({ id, at, text, marks: marksOf(id) }));
		const reference = printReference(csl, 'apa');
		return passages.length ? [{ id, label, kind, note, licence, reference, passages }] : [];
	});
}
