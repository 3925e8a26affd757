import { printFont, type FaceWidth } from '../charts/ink';

/** How wide texts are in the faces of a family; each text is measured once, since a drawing is tried at many sizes. */
export function widthsIn(family: string): FaceWidth {
	const context = document.createElement('canvas').getContext('2d')!;
	const known = new Map<string, number>();
	return (text, face) => {
		const font = printFont(face, family);
		const key = `${font} ${text}`;
		const before = known.get(key);
		if (before !== undefined) return before;
		context.font = font;
		const { width } = context.measureText(text);
		known.set(key, width);
		return width;
	};
}
