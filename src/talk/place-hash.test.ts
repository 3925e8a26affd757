import { expect, it } from 'vitest';
import { hrefOfPresentation, hrefOfText, parsePlace, printPlace } from './place-hash';

it.each(['#1', '#3.2', '#14', '#120.11'])('the address %s is printed as it was read', (hash) => {
	expect(printPlace(parsePlace(hash)!)).toBe(hash);
});

it.each(['', '#'])('the file without a place (“%s”) opens at its first step', (hash) => {
	expect(parsePlace(hash)).toEqual({ step: 1, shown: 0 });
});

it.each([
	hrefOfText,
	hrefOfPresentation,
	'#gazette/ships-1998',
	'#step-3',
	'#3.x',
	'#-1',
	'#1e3',
	'#map=4/1/2'
])('%s is no step, but something in the text', (hash) => {
	expect(parsePlace(hash)).toBeUndefined();
});
