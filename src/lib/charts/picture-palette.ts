import { palettes, type Palette } from '../theme/palette';

/** Pictures go into papers and slides: they are light and on white, whatever the screen is. */
export const picturePalette: Palette = { ...palettes.light, paper: palettes.light.raised };
