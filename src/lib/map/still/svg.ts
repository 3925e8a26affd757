import type { Point } from '../placing';

/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Record<string, string | number | undefined>;

/** A number with two decimals at most, as short as it can be written. */
export function short(value: number): string {
	return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(
			([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value!)}"`
		);
	const open = name + written.join('');
	return content ? `<${open}>${content}</${name}>` : `<${open}/>`;
}

/** How fine the points of a path are, in pixels. */
const grain = 0.1;

/** Lines or rings as the data of a path, point after point relative to the one before. */
export function pathOf(parts: readonly (readonly Point[])[], closed = false): string {
	return parts.map((part) => partOf(part, closed)).join('');
}

function partOf(part: readonly Point[], closed: boolean): string {
	let [x, y] = [0, 0];
	let text = '';
	let count = 0;
	for (const point of part) {
		const [toX, toY] = [Math.round(point.x / grain), Math.round(point.y / grain)];
		if (count && toX === x && toY === y) continue;
		const [dx, dy] = [(toX - x) * grain, (toY - y) * grain].map(short);
		text += (['M', 'l'][count] ?? '') + (count > 1 ? apart(dx!) : dx) + apart(dy!);
		[x, y] = [toX, toY];
		count++;
	}
	return count > 1 ? text + (closed ? 'z' : '') : '';
}

/** A sign tells a number from the one before it. */
const apart = (number: string) => (number.startsWith('-') ? number : ` ${number}`);

/** Elements, and the attributes that all of them have. */
export interface Drawn {
	attributes: Attributes;
	content: string;
}

/** What is drawn with the same attributes, one after the other, is one group. */
export function grouped(drawn: readonly Drawn[]): string {
	const groups: (Drawn & { key: string })[] = [];
	for (const { attributes, content } of drawn) {
		const key = JSON.stringify(attributes);
		const last = groups.at(-1);
		if (last?.key === key) last.content += content;
		else groups.push({ key, attributes, content });
	}
	return groups.map(({ attributes, content }) => element('g', attributes, content)).join('');
}
