import { describe, expect, it } from 'vitest';
import { parseStop, printStop } from './stop';

const known = { themes: ['trade', 'crafts'], sources: ['gazette'], overlays: ['routes'] };

describe('the address of a step', () => {
	it.each([
		'/',
		'/#map=4.6/38.2/40.1',
		'/routes/north-line/?period=1991/2026&themes=trade,crafts&sources=gazette&overlays=routes#map=4.6/38.2/40.1',
		'/places/old-town/?period=../1950'
	])('reads and prints back: %s', (at) => {
		expect(printStop(parseStop(at, known)!)).toBe(at);
	});

	it('says what is selected, what is filtered and where the map looks', () => {
		expect(parseStop('/places/harbour/?themes=trade#map=5/50/10', known)).toEqual({
			selected: 'places/harbour',
			view: { themes: ['trade'], sources: [], overlays: [] },
			camera: { zoom: 5, center: [10, 50] }
		});
	});

	it.each(['', 'places/harbour', '/places/harbour', '/boats/1/', '/places/harbour/trade/'])(
		'is none of the atlas where its path is “%s”',
		(at) => {
			expect(parseStop(at, known)).toBeUndefined();
		}
	);
});
