import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { codePath } from './code';

it('a code has each dark module of its address, and a border of four modules', async () => {
	const address = 'https://atlas.example/lectures/harbour/3/';
	const { size, path } = await codePath(address);
	const { data } = encode(address, { ecc: 'M', border: 4 });
	expect(size).toBe(data.length);
	const dark = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => data[Number(y)]![Number(x)]);
	expect(dark).toHaveLength(data.flat().filter(Boolean).length);
	expect(dark.every(Boolean)).toBe(true);
	expect(path).toContain('M4 4h1');
	expect(path).not.toMatch(/M[0-3] /);
});
