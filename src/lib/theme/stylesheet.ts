import { palettes, type Palette } from './palette';

/** The palette as custom properties, light and dark: `--paper`, `--ink`, … and `--theme-0`, `--theme-1`, … */
export function printStylesheet(): string {
	const { light, dark } = palettes;
	const lines = Object.keys(light)
		.filter((name): name is Exclude<keyof Palette, 'themes'> => name !== 'themes')
		.map((name) => `\t--${name}: light-dark(${light[name]}, ${dark[name]});`);
	const themes = light.themes.map(
		(colour, index) => `\t--theme-${index}: light-dark(${colour}, ${dark.themes[index]!});`
	);
	return `:root {\n\tcolor-scheme: light dark;\n${[...lines, ...themes].join('\n')}\n}\n`;
}
