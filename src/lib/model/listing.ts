const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as running text has it, in words up to ten: `two values`, `14 values`. */
export function printNumber(count: number, what?: string): string {
	const number = words[count] ?? String(count);
	return what === undefined ? number : `${number} ${what}${count === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`; with semicolons where a part has a comma of its own. */
export function printList(parts: readonly string[]): string {
	if (parts.length < 2) return parts.join('');
	if (parts.some((part) => part.includes(','))) return parts.join('; ');
	return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
