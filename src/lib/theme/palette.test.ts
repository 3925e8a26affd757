import { describe, expect, it } from 'vitest';
import { flowColour, palettes, themeColour, type Scheme } from './palette';
import { printStylesheet } from './stylesheet';

type Triple = [number, number, number];

const linear = (hex: string) =>
	[1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as Triple;
const times = (matrix: number[][], [r, g, b]: Triple) =>
	matrix.map((row) => row[0]! * r + row[1]! * g + row[2]! * b) as Triple;
const luminance = (hex: string) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0];

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const sights: Record<string, number[][]> = {
	'all colours': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

function lab(rgb: Triple): Triple {
	const toXyz = [
		[0.4124, 0.3576, 0.1805],
		[0.2126, 0.7152, 0.0722],
		[0.0193, 0.1192, 0.9505]
	];
	const white: Triple = [0.9505, 1, 1.089];
	const [x, y, z] = times(toXyz, rgb.map((v) => Math.min(1, Math.max(0, v))) as Triple).map(
		(value, index) => {
			const ratio = value / white[index]!;
			return ratio > 0.008856 ? Math.cbrt(ratio) : 7.787 * ratio + 16 / 116;
		}
	) as Triple;
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (a: string, b: string, sight: number[][]) => {
	const [one, other] = [a, b].map((hex) => lab(times(sight, linear(hex)))) as [Triple, Triple];
	return Math.hypot(...one.map((value, index) => value - other[index]!));
};

describe.each(Object.keys(palettes) as Scheme[])('the %s palette', (scheme) => {
	const palette = palettes[scheme];
	const { themes, flows, paper, raised, ink, quiet, accent, mark, lit, land, water } = palette;

	it('is legible: text 4.5 to 1 and more, running text 7 to 1', () => {
		for (const ground of [paper, raised, mark, lit])
			expect(contrast(ink, ground)).toBeGreaterThan(7);
		for (const ground of [paper, raised, lit])
			for (const colour of [quiet, accent]) expect(contrast(colour, ground)).toBeGreaterThan(4.5);
	});

	it.each(themes)(
		'has in %s a theme that stands out from paper and land, 3 to 1 and more',
		(theme) => {
			for (const ground of [paper, raised, land])
				expect(contrast(theme, ground)).toBeGreaterThan(3);
		}
	);

	it.each(Object.keys(sights))('has themes that differ to eyes with %s', (sight) => {
		for (const [index, theme] of themes.entries())
			for (const other of themes.slice(index + 1))
				expect(difference(theme, other, sights[sight]!), `${theme} and ${other}`).toBeGreaterThan(
					8
				);
	});

	it.each(flows)('has in %s a flow that stands out from land and sea, 3 to 1 and more', (flow) => {
		for (const ground of [paper, raised, land, water])
			expect(contrast(flow, ground)).toBeGreaterThan(3);
	});

	it.each(Object.keys(sights))(
		'has flows that are no theme, and differ, to eyes with %s',
		(sight) => {
			for (const [index, flow] of flows.entries()) {
				for (const theme of themes)
					expect(difference(flow, theme, sights[sight]!), `${flow} and ${theme}`).toBeGreaterThan(
						8
					);
				for (const other of flows.slice(index + 1))
					expect(difference(flow, other, sights[sight]!), `${flow} and ${other}`).toBeGreaterThan(
						16
					);
			}
		}
	);
});

it('the themes of high contrast differ in grey, each from the next by a step that is seen', () => {
	const greys = palettes.contrast.themes
		.map((theme) => lab(linear(theme))[0])
		.sort((one, other) => one - other);
	const steps = greys.slice(1).map((grey, index) => grey - greys[index]!);
	expect(Math.min(...steps)).toBeGreaterThan(7);
});

it('the style sheet has the colours of high contrast for a page that asks for them', () => {
	const [, asked] = printStylesheet().split("[data-scheme='contrast']");
	expect(asked).toContain(`--ink: ${palettes.contrast.ink};`);
	expect(asked).toContain(`--theme-6: ${palettes.contrast.themes[6]};`);
});

it('themes and flows beyond the palette share its last colour', () => {
	expect(themeColour(palettes.light, 99)).toBe(palettes.light.themes.at(-1));
	expect(flowColour(palettes.light, 99)).toBe(palettes.light.flows.at(-1));
});

it('the style sheet has each colour in both schemes', () => {
	const { light, dark } = palettes;
	expect(printStylesheet()).toContain(`--paper: light-dark(${light.paper}, ${dark.paper});`);
	expect(printStylesheet()).toContain(
		`--theme-0: light-dark(${light.themes[0]}, ${dark.themes[0]});`
	);
});
