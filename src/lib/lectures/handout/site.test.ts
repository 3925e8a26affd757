import { expect, test } from 'vitest';
import { printedAddress } from './site';

test('a step of a published atlas has its whole address', () => {
	const page = new URL('https://atlas.example/lectures/harbour/handout/?a#b');
	expect(printedAddress('/lectures/harbour/2/', page)).toBe(
		'https://atlas.example/lectures/harbour/2/'
	);
});

test.each(['http://localhost:4173/', 'http://127.0.0.1/', 'http://[::1]:80/'])(
	'the address %s of one’s own machine is not printed',
	(here) => {
		expect(printedAddress('/lectures/harbour/2/', new URL(here))).toBeUndefined();
	}
);
