import { statedEnds } from './lanes';
import type { FigureMark } from './mark';

/** How the marks are read and walked. Explains only what is there. */
export function hintFor(marks: FigureMark[]): string {
	const has = (test: (mark: FigureMark) => boolean) => marks.some(test);
	const isQualified = (...those: string[]) =>
		has(({ observation }) => those.includes(observation.qualifier));
	const isOpen = has(({ span }) => Boolean(span && statedEnds(span).includes(undefined)));
	return [
		'Each mark opens the words that state it; arrow keys walk them.',
		has(({ shape }) => shape === 'bar' || shape === 'stem') && 'Bars begin at zero.',
		has(({ span }) => span !== undefined) &&
			`The width of a mark is its period${isOpen ? ', dashed if an end is open' : ''}; a dot alone stands for less.`,
		isQualified('over', 'up-to') && 'Arrow: more, or less, than that.',
		isQualified('about', 'nearly') && 'Soft edge: not exact.',
		isQualified('estimate') && 'Hollow: an estimate.'
	]
		.filter(Boolean)
		.join(' ');
}
