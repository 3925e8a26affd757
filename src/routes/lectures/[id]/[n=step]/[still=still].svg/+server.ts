import { error } from '@sveltejs/kit';
import { knownIn } from '$lib/lectures/known';
import { stillOf } from '$lib/lectures/still';
import { stillSchemes, type StillName } from '$lib/lectures/still-names';
import { wallOf } from '$lib/lectures/wall';
import { dossier, links } from '$lib/server/atlas';
import { drawnAtlas, drawnShapes } from '$lib/server/drawn';

export const prerender = true;

const names = Object.keys(stillSchemes) as StillName[];

export const entries = () =>
	dossier.lectures.flatMap(({ id, steps }) =>
		steps.flatMap((_, index) => names.map((still) => ({ id, n: String(index + 1), still })))
	);

export function GET({ params: { id, n, still } }) {
	const lecture = dossier.lectures.find((one) => one.id === id);
	const step = lecture && wallOf(dossier, links, lecture, knownIn(dossier)).steps[Number(n) - 1];
	if (!step) error(404, `There is no step ${n} of a talk “${id}”.`);
	const scheme = stillSchemes[still];
	const svg = stillOf(step, drawnAtlas(), drawnShapes(), dossier.credits, scheme);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
}
