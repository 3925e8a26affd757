import { expect, test } from 'vitest';
import { seriesOf, years } from './harbour';
import { panels } from './panels';
import { drawingOf, pngOf, svgOf } from './picture';
import { picturePalette } from './picture-palette';

const measure = 'Ships & boats handled <by night>; tugs are left out';
const words = {
	title: 'Ships of Harbour & Old Town',
	summary: 'Two values of one measure.',
	source: 'Source: The Gazette (news agency, 1 May 1999)',
	credit: 'Harbour and Old Town',
	address: 'https://atlas.example/charts/ships/?period=1991/2026&themes=trade'
};
const family = "'IBM Plex Sans', sans-serif";

function configuration() {
	const given = [
		{ value: 60, qualifier: 'over', ...years(2019) },
		{ low: 10, high: 20, qualifier: 'range', ...years(2011, 2015) },
		{ value: 40, qualifier: 'about' }
	] as const;
	const series = [{ ...seriesOf('ships', ...given), measure }];
	const look = { palette: picturePalette, colour: '#0072b2', attribution: () => 'Gazette' };
	return panels([{ title: measure, unit: 'percent', series }], look);
}

/** Texts as they are read: lines of one text are joined. */
async function readSvg() {
	const text = await svgOf(configuration(), words, family);
	const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
	return { text, svg, texts, joined: texts.join(' ') };
}

test('the PNG is twice the size of the SVG, and not blank', async () => {
	const png = await createImageBitmap(await pngOf(configuration(), words, family));
	const { svg } = await readSvg();
	expect([png.width, png.height]).toEqual([
		2 * Number(svg.getAttribute('width')),
		2 * Number(svg.getAttribute('height'))
	]);
	const canvas = new OffscreenCanvas(png.width, png.height);
	const context = canvas.getContext('2d')!;
	context.drawImage(png, 0, 0);
	const { data } = context.getImageData(0, 0, png.width, png.height);
	const marked = data.filter((value, index) => index % 4 === 2 && value === 0xb2).length;
	expect(marked).toBeGreaterThan(100);
});

test('title, measure, source, credit and address are text in the SVG', async () => {
	const { svg, joined } = await readSvg();
	expect(svg.nodeName).toBe('svg');
	for (const text of [words.title, measure, words.source, words.credit])
		expect(joined).toContain(text);
	expect(joined.replaceAll(/(?<=[/?&=,#-]) /g, '')).toContain(words.address);
	expect(svg.querySelector('title')?.textContent).toBe(words.title);
	expect(svg.querySelector('desc')?.textContent).toBe(words.summary);
});

test('figures with their qualifiers are in the SVG, drawn and in words', async () => {
	const { svg, joined } = await readSvg();
	for (const figure of ['over 60', '10–20', 'about 40']) expect(joined).toContain(figure);
	expect(svg.querySelectorAll('path').length).toBeGreaterThan(4);
});

test('the same view gives the same SVG', async () => {
	const { text } = await readSvg();
	expect(text).toContain('clip-path="url(#clip-1)"');
	expect((await readSvg()).text).toBe(text);
});

test('texts of the SVG keep their width where their font is missing', async () => {
	const { svg } = await readSvg();
	const head = svg.querySelector('text[font-size="19px"]')!;
	const before = Number(head.getAttribute('textLength'));
	expect(before).toBeGreaterThan(200);
	document.body.append(svg);
	head.setAttribute('font-family', 'monospace');
	expect((head as SVGTextElement).getBBox().width).toBeCloseTo(before, 0);
	svg.remove();
});

test('the SVG needs nothing from outside, and its fonts have a fallback', async () => {
	const { svg } = await readSvg();
	expect(svg.querySelectorAll('image, style, script, a, use')).toHaveLength(0);
	for (const { name, value } of [...svg.querySelectorAll('*')].flatMap((one) => [
		...one.attributes
	])) {
		expect(name).not.toMatch(/href|^on|^style$/);
		expect(value).not.toMatch(/url\((?!#)/);
		if (name === 'font-family') expect(value).toMatch(/sans-serif$/);
	}
});

test('a drawing alone has its marks and its own names for clips, so that a page can hold several', async () => {
	const drawings = await Promise.all(
		['one', 'other'].map((name) => drawingOf(configuration(), { width: 600, family, name }))
	);
	for (const drawing of drawings) {
		expect(drawing.getAttribute('viewBox')).toMatch(/^0 0 600 \d+$/);
		expect(drawing.querySelectorAll('text').length).toBeGreaterThan(3);
		expect(drawing.textContent).toContain('Ships & boats');
	}
	const ids = drawings.flatMap((drawing) =>
		[...drawing.querySelectorAll('[id]')].map(({ id }) => id)
	);
	expect(ids.length).toBeGreaterThan(0);
	expect(new Set(ids).size).toBe(ids.length);
});
