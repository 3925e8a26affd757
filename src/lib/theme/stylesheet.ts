import { palettes, type Palette } from './palette';

const lists = ['themes', 'flows'] as const;
type List = (typeof lists)[number];

/** The palette as custom properties, light and dark: `--paper`, `--ink`, …, `--theme-0`, … and `--flow-0`, … */
export function printStylesheet(): string {
	const { light, dark, contrast } = palettes;
	const lines = Object.keys(light)
		.filter((name): name is Exclude<keyof Palette, List> => !lists.some((list) => list === name))
		.map((name) => `\t--${name}: light-dark(${light[name]}, ${dark[name]});`);
	const numbered = lists.flatMap((list) =>
		light[list].map(
			(colour, index) =>
				`\t--${list.slice(0, -1)}-${index}: light-dark(${colour}, ${dark[list][index]!});`
		)
	);
	const strong = Object.entries<string | readonly string[]>({ ...contrast }).flatMap(
		([name, value]) =>
			typeof value === 'string'
				? [`\t--${name}: ${value};`]
				: value.map((colour, index) => `\t--${name.slice(0, -1)}-${index}: ${colour};`)
	);
	return [
		`:root {\n\tcolor-scheme: light dark;\n${[...lines, ...numbered].join('\n')}\n}\n`,
		`[data-scheme='contrast'] {\n\tcolor-scheme: only light;\n${strong.join('\n')}\n}\n`
	].join('');
}
