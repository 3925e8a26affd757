/** Where a talk is: a step, counted from 1, and how many of its lines are shown. */
export interface Place {
	step: number;
	shown: number;
}

/** How many lines each step of a talk brings one by one. */
export type Outline = readonly number[];

/** The place after this one: the next line, or else the next step without its lines. */
export function after(outline: Outline, { step, shown }: Place): Place {
	if (shown < linesOf(outline, step)) return { step, shown: shown + 1 };
	return step < outline.length ? { step: step + 1, shown: 0 } : { step, shown };
}

/** The place before this one: a line less, or else the step before with all of its lines. */
export function before(outline: Outline, { step, shown }: Place): Place {
	if (shown > 0) return { step, shown: shown - 1 };
	return step > 1 ? { step: step - 1, shown: linesOf(outline, step - 1) } : { step, shown };
}

/** The place nearest to what is asked for; a step that is only named is shown without its lines. */
export function within(outline: Outline, { step, shown }: { step: number; shown?: number }): Place {
	const near = Math.min(Math.max(1, step), outline.length);
	return { step: near, shown: Math.min(Math.max(0, shown ?? 0), linesOf(outline, near)) };
}

/** How many lines are shown, as the hash of a step's address has it; none where it names none. */
export function parseShown(hash: string): number {
	return Number(/^#shown=(\d{1,2})$/.exec(hash)?.[1] ?? 0);
}

export function printShown({ shown }: Place): string {
	return shown ? `#shown=${shown}` : '';
}

function linesOf(outline: Outline, step: number): number {
	return outline[step - 1] ?? 0;
}
