import { dump } from 'js-yaml';
import type { Lecture, Step } from '../model/lecture';

/** The keys of a step in the order a reader asks: where, what is said, what it rests on, how it is told. */
const order: (keyof Step)[] = [
	'kind',
	'at',
	'headline',
	'text',
	'builds',
	'excerpt',
	'words',
	'chart',
	'series',
	'disagreement',
	'events',
	'facts',
	'spotlight',
	'notes',
	'seconds'
];

/** A talk as `data/lectures/<id>.yaml` holds it; its id is the name of the file. What is empty is left out. */
export function printLecture({ title, summary, audience, steps }: Lecture): string {
	const written = steps.map((step) =>
		Object.fromEntries(order.map((key) => [key, step[key]]).filter(([, value]) => hasValue(value)))
	);
	return dump(
		{ title, summary, ...(audience && { audience }), steps: written },
		{ lineWidth: 110, quoteStyle: 'double' }
	);
}

function hasValue(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
}
