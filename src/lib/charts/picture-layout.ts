import { wrapped } from './band-room';
import { printFont, type Face, type FaceWidth } from './ink';
import { picturePalette as palette } from './picture-palette';

/** What stands around the drawing: without it a picture that travels says nothing of its origin. */
export interface PictureWords {
	title: string;
	/** What the drawing shows, for those who do not see it. */
	summary: string;
	/** Who states the figures, with date. */
	source: string;
	/** The title of the dossier. */
	credit: string;
	/** Where the chart is seen, filters included. */
	address: string;
}

/** Where everything stands, in CSS pixels. */
export interface PictureLayout {
	width: number;
	height: number;
	drawing: { x: number; y: number; width: number; height: number };
	lines: (Face & { text: string; y: number; colour: string })[];
	/** The line above the source. */
	rule: number;
	margin: number;
}

type Pen = Pick<CanvasRenderingContext2D, 'fillStyle' | 'font' | 'fillRect' | 'fillText'>;

const width = 720;
const margin = 28;
const title = { size: 19, weight: 600, line: 25 };
const small = { size: 12, weight: 400, line: 17 };

/** The places of drawing and words; `heightOf` is the height that suits the drawing at a width. */
export function pictureLayout(
	{ title: heading, source, credit, address }: PictureWords,
	heightOf: (width: number) => number,
	textWidth: FaceWidth
): PictureLayout {
	const inner = width - 2 * margin;
	const fit = (text: string, face: Face) => wrapped(text, inner, (part) => textWidth(part, face));
	const heads = fit(heading, title);
	const drawing = {
		x: margin,
		y: margin + heads.length * title.line + 4,
		width: inner,
		height: heightOf(inner)
	};
	const rule = drawing.y + drawing.height + 14;
	const feet = [
		...fit(source, small),
		...fit(credit, small),
		...brokenAddress(address, inner, (part) => textWidth(part, small))
	];
	return {
		width,
		height: rule + 10 + feet.length * small.line + margin - 6,
		drawing,
		rule,
		margin,
		lines: [
			...heads.map((text, row) => ({
				...title,
				text,
				y: margin + (row + 0.75) * title.line,
				colour: palette.ink
			})),
			...feet.map((text, row) => ({
				...small,
				text,
				y: rule + 10 + (row + 0.75) * small.line,
				colour: palette.quiet
			}))
		]
	};
}

/** Paper, words and, by `place`, the drawing. */
export function paintPicture(
	pen: Pen,
	{ width, height, drawing, lines, rule, margin }: PictureLayout,
	family: string,
	place: (at: PictureLayout['drawing']) => void
): void {
	pen.fillStyle = palette.paper;
	pen.fillRect(0, 0, width, height);
	place(drawing);
	pen.fillStyle = palette.rule;
	pen.fillRect(margin, rule, width - 2 * margin, 1);
	for (const { text, y, colour, ...face } of lines) {
		pen.fillStyle = colour;
		pen.font = printFont(face, family);
		pen.fillText(text, margin, y);
	}
}

/** An address in lines: it may break after any of its signs, since it has no spaces. */
function brokenAddress(
	address: string,
	room: number,
	textWidth: (text: string) => number
): string[] {
	const lines = [''];
	for (const part of address.split(/(?<=[/?&=,#-])/)) {
		const longer = lines.at(-1)! + part;
		if (lines.at(-1) && textWidth(longer) > room) lines.push(part);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
