import { BasicPlatform, type ChartItem } from 'chart.js';
import { ink, printFont, type Face } from './ink';
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

/** svgcanvas names clips by chance: the same view gives the same file. */
function nameInOrder(svg: SVGSVGElement) {
	for (const [index, clip] of svg.querySelectorAll('clipPath').entries()) {
		const clipped = svg.querySelectorAll(`[clip-path="url(#${clip.id})"]`);
		clip.id = `clip-${index + 1}`;
		clipped.forEach((one) => one.setAttribute('clip-path', `url(#${clip.id})`));
	}
}

async function prepared(
	configuration: MarksConfiguration,
	words: PictureWords,
	family: string
): Promise<Picture> {
	const faces = [ink.title, ink.period].map((face) => printFont(face, family));
	await Promise.all(faces.map((face) => document.fonts.load(face)));
	const context = canvasOf(1, 1).getContext('2d')!;
	const textWidth = (text: string, face: Face) => {
		context.font = printFont(face, family);
		return context.measureText(text).width;
	};
	const heightOf = (width: number) => Math.ceil(configuration.heightAt(width, textWidth));
	return { layout: pictureLayout(words, heightOf, textWidth), configuration, family };
}

function drawn({ configuration, family }: Picture, item: ChartItem, devicePixelRatio: number) {
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
