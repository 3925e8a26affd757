import type { WallState } from './wire';

/** What lies over the wall, and how it goes again: what the picture of a step does not show. */
export function saidOf(wall: WallState): string[] {
	const { cover, open, tool, roaming, notes, contrast, place } = wall;
	const drawn = wall.strokes.filter(({ step }) => step === place.step).length;
	const lines = drawn === 1 ? '1 line is' : `${drawn} lines are`;
	return [
		cover && `The wall is ${cover}: ${cover === 'black' ? 'B' : 'W'} shows it again.`,
		open === 'overview' && 'The overview lies over the wall: Esc closes it.',
		open === 'help' && 'The list of keys lies over the wall: Esc closes it.',
		open === 'code' && 'The code of the address lies over the wall: Q closes it.',
		notes && 'The notes lie over the wall: Esc closes them.',
		roaming && 'The map on the wall is moved by hand: M returns it to the step.',
		tool === 'laser' && 'The laser is on: point into the picture. L turns it off.',
		tool === 'pen' && 'The pen is out: it draws in the wall’s own window. D puts it away.',
		drawn > 0 && `${lines} drawn on the map: C clears.`,
		contrast && 'The wall is in high contrast: H ends it.'
	].filter((line) => typeof line === 'string');
}
