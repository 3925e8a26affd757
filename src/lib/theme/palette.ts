/**
 * The one palette: paint on the map, marks on charts, legends and the style sheet are all made of it.
 * Theme colours are told apart by colour-blind eyes (checked in palette.test.ts) and are given to the
 * dossier's themes in their order.
 */
export interface Palette {
	paper: string;
	raised: string;
	ink: string;
	quiet: string;
	rule: string;
	accent: string;
	mark: string;
	land: string;
	water: string;
	border: string;
	label: string;
	themes: readonly string[];
}

export type Scheme = 'light' | 'dark';

export const palettes: Record<Scheme, Palette> = {
	light: {
		paper: '#fbfaf7',
		raised: '#ffffff',
		ink: '#1d1f24',
		quiet: '#5b606b',
		rule: '#dedbd3',
		accent: '#0b5a8f',
		mark: '#ffe9a3',
		land: '#f1eee7',
		water: '#d3e0e8',
		border: '#b9b2a4',
		label: '#6d675b',
		themes: ['#0072b2', '#c2410c', '#6a3d9a', '#946200', '#00795a', '#b8327a', '#4b5563']
	},
	dark: {
		paper: '#15181d',
		raised: '#1d2128',
		ink: '#ece9e2',
		quiet: '#a5abb5',
		rule: '#343a44',
		accent: '#7cc0ee',
		mark: '#5a4a12',
		land: '#22262d',
		water: '#10161d',
		border: '#4a505a',
		label: '#a09a8c',
		themes: ['#56b4e9', '#ff8a5c', '#b79bf0', '#e3b23c', '#3fc79a', '#f08cc0', '#aab4c2']
	}
};

/** The colour of the n-th theme; themes beyond the palette share its last colour. */
export function themeColour(palette: Palette, index: number): string {
	return palette.themes[index] ?? palette.themes.at(-1)!;
}
