import type { Scheme } from '../theme/palette';

/** The still pictures of each step, by the name of their file. */
export const stillSchemes = { still: 'light', 'still-dark': 'dark' } as const satisfies Record<
	string,
	Scheme
>;
export type StillName = keyof typeof stillSchemes;

/** The size of a still picture, in pixels of the map: about what a wall shows, so that its letters are as large. */
export const stillSize = { width: 480, height: 400 };
