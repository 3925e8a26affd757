import type { Mark } from './marks';

/** Which way it flows, on every line: at rest, so that it is seen where no motion is wanted. */
export const arrows = {
	arrow: {
		shape: 'arrow',
		radius: 7,
		line: 0,
		opacity: 1,
		title: 'The way it goes, leg by leg'
	},
	'two-arrows': {
		shape: 'two-arrows',
		radius: 8,
		line: 0,
		opacity: 1,
		title: 'It goes either way'
	}
} as const satisfies Record<string, Mark>;
