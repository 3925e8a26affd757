/**
 * The one palette: paint on the map, marks on charts, legends and the style sheet are all made of it.
 * Theme colours are told apart by colour-blind eyes (checked in palette.test.ts) and are given to the
 * dossier's themes in their order; what flows on routes has colours of its own, that no theme has.
 */
export interface Palette {
	paper: string;
	raised: string;
	ink: string;
	quiet: string;
	rule: string;
	accent: string;
	mark: string;
	/** Behind what is lit because it rests on the same words. */
	lit: string;
	land: string;
	water: string;
	border: string;
	label: string;
	themes: readonly string[];
	/** What flows on routes: oil, gas, goods, in the order in which the routes name it. */
	flows: readonly string[];
}

/** `contrast` is for projectors that wash everything out: its themes also differ in grey. */
export type Scheme = 'light' | 'dark' | 'contrast';

export const palettes: Record<Scheme, Palette> = {
	light: {
		paper: '#fbfaf7',
		raised: '#ffffff',
		ink: '#1d1f24',
		quiet: '#5b606b',
		rule: '#dedbd3',
		accent: '#0b5a8f',
		mark: '#ffe9a3',
		lit: '#e3eef6',
		land: '#f1eee7',
		water: '#d3e0e8',
		border: '#b9b2a4',
		label: '#6d675b',
		themes: ['#047ab8', '#b03110', '#643794', '#ac760d', '#0c7253', '#b43b7d', '#4b5461'],
		flows: ['#38220f', '#d1004b', '#4747d1', '#325d2d']
	},
	dark: {
		paper: '#15181d',
		raised: '#1d2128',
		ink: '#ece9e2',
		quiet: '#a5abb5',
		rule: '#343a44',
		accent: '#7cc0ee',
		mark: '#5a4a12',
		lit: '#1f3242',
		land: '#22262d',
		water: '#10161d',
		border: '#4a505a',
		label: '#a09a8c',
		themes: ['#5fbcf6', '#f48154', '#af86ce', '#edba42', '#3fdfac', '#db77a3', '#b2bbcd'],
		flows: ['#ffeeb0', '#ee3d78', '#7b78ff', '#9bff05']
	},
	contrast: {
		paper: '#ffffff',
		raised: '#ffffff',
		ink: '#000000',
		quiet: '#1b1d21',
		rule: '#6a6f7a',
		accent: '#00365f',
		mark: '#ffe14d',
		lit: '#cfe4f5',
		land: '#ffffff',
		water: '#c9d3da',
		border: '#6b6b6b',
		label: '#2e2e2e',
		themes: ['#005699', '#c93000', '#460072', '#c4840a', '#05915f', '#7f0052', '#0c141c'],
		flows: ['#0334bd', '#a01801', '#21044e', '#543036']
	}
};

/** The colour of the n-th theme; themes beyond the palette share its last colour. */
export function themeColour(palette: Palette, index: number): string {
	return palette.themes[index] ?? palette.themes.at(-1)!;
}

/** The colour of the n-th thing that flows; those beyond the palette share its last colour. */
export function flowColour(palette: Palette, index: number): string {
	return palette.flows[index] ?? palette.flows.at(-1)!;
}
