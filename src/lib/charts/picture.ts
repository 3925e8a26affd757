import { BasicPlatform, type ChartItem } from 'chart.js';
import { ink, printFont, type FaceWidth } from './ink';
import type { Mark, MarksConfiguration } from './mark';
import {
	paintPicture,
	pictureLayout,
	type PictureLayout,
	type PictureWords
} from './picture-layout';
import { Chart } from './runtime';
import { SvgContext } from './svg-context';

/** How many pixels of a PNG make one of the layout. */
const ratio = 2;

interface Picture {
	layout: PictureLayout;
	configuration: MarksConfiguration;
	family: string;
}

/** A chart with its words as PNG, at twice its size. The configuration is drawn here, and must be drawn nowhere else. */
export async function pngOf(
	configuration: MarksConfiguration,
	words: PictureWords,
	family: string
): Promise<Blob> {
	const picture = await prepared(configuration, words, family);
	const { width, height, drawing } = picture.layout;
	const page = canvasOf(width * ratio, height * ratio);
	const pen = page.getContext('2d')!;
	pen.scale(ratio, ratio);
	const canvas = canvasOf(drawing.width, drawing.height);
	const chart = drawn(picture, canvas, ratio);
	paintPicture(pen, picture.layout, family, ({ x, y, width, height }) =>
		pen.drawImage(canvas, x, y, width, height)
	);
	chart.destroy();
	return new Promise((resolve, reject) => {
		page.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))));
	});
}

/** A chart with its words as SVG; its text is text. The configuration is drawn here, and must be drawn nowhere else. */
export async function svgOf(
	configuration: MarksConfiguration,
	words: PictureWords,
	family: string
): Promise<string> {
	const picture = await prepared(configuration, words, family);
	const { width, height, drawing } = picture.layout;
	const page = new SvgContext({ width, height });
	const context = new SvgContext({ width: drawing.width, height: drawing.height });
	const chart = drawn(picture, context, 1);
	paintPicture(page, picture.layout, family, ({ x, y }) => page.drawImage(context, x, y));
	chart.destroy();
	const svg = page.getSvg();
	nameInOrder(svg);
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	svg.setAttribute('role', 'img');
	svg.prepend(named('title', words.title), named('desc', words.summary));
	return page.getSerializedSvg();
}

/**
 * A chart alone, as an element of a page; its text is text. The configuration is drawn here, and must be drawn nowhere
 * else.
 *
 * @param name no other drawing of the page has it
 */
export async function drawingOf(
	configuration: MarksConfiguration,
	{ width, family, name }: { width: number; family: string; name: string }
): Promise<SVGSVGElement> {
	const textWidth = await measuring(family);
	const height = Math.ceil(configuration.heightAt(width, textWidth));
	const context = new SvgContext({ width, height });
	const chart = drawn({ configuration, family }, context, 1);
	// To destroy the chart is to wipe its canvas.
	const svg = context.getSvg().cloneNode(true) as SVGSVGElement;
	chart.destroy();
	nameInOrder(svg, name);
	svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
	return svg;
}

/** svgcanvas names clips by chance: the same view gives the same file. */
function nameInOrder(svg: SVGSVGElement, name = 'clip') {
	for (const [index, clip] of svg.querySelectorAll('clipPath').entries()) {
		const clipped = svg.querySelectorAll(`[clip-path="url(#${clip.id})"]`);
		clip.id = `${name}-${index + 1}`;
		clipped.forEach((one) => one.setAttribute('clip-path', `url(#${clip.id})`));
	}
}

async function prepared(
	configuration: MarksConfiguration,
	words: PictureWords,
	family: string
): Promise<Picture> {
	const textWidth = await measuring(family);
	const heightOf = (width: number) => Math.ceil(configuration.heightAt(width, textWidth));
	return { layout: pictureLayout(words, heightOf, textWidth), configuration, family };
}

/** How wide texts are, once the faces are there. */
async function measuring(family: string): Promise<FaceWidth> {
	const faces = [ink.title, ink.period].map((face) => printFont(face, family));
	await Promise.all(faces.map((face) => document.fonts.load(face)));
	const context = canvasOf(1, 1).getContext('2d')!;
	return (text, face) => {
		context.font = printFont(face, family);
		return context.measureText(text).width;
	};
}

function drawn(
	{ configuration, family }: Omit<Picture, 'layout'>,
	item: ChartItem,
	devicePixelRatio: number
) {
	const options = { ...configuration.options, responsive: false, devicePixelRatio };
	return new Chart<'scatter', Mark[]>(item, {
		...configuration,
		// Nobody sees or resizes what is drawn here.
		platform: BasicPlatform,
		options: { ...options, font: { family } }
	});
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
	return Object.assign(document.createElement('canvas'), { width, height });
}

function named(name: 'title' | 'desc', text: string): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	element.textContent = text;
	return element;
}
