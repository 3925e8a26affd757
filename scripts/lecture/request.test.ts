import { expect, it } from 'vitest';
import { readRequest } from './request';

const lectures = [
	{ id: 'harbour', title: 'The harbour' },
	{ id: 'old-town', title: 'The Old Town' }
];
const read = (line: string) => readRequest(line.split(' ').filter(Boolean), lectures);

it('without options, a talk is written to a file of its name, and has no address', () => {
	expect(read('harbour')).toEqual({ id: 'harbour', out: 'harbour.html' });
});

it('a file and the site of the atlas can be named', () => {
	expect(read('old-town --out a.html --site https://atlas.example/')).toEqual({
		id: 'old-town',
		out: 'a.html',
		site: 'https://atlas.example'
	});
});

it.each([
	['no talk', '', 'Name one talk'],
	['two talks', 'harbour old-town', 'Name one talk'],
	['a talk that is not there', 'harbor', 'There is no talk “harbor”'],
	['an unknown option', 'harbour --size 3', "Unknown option '--size'"],
	['a site that is no whole address', 'harbour --site atlas.example', '--site is atlas.example']
])('%s is refused', (_, line, sentence) => {
	expect(() => read(line)).toThrow(sentence);
});

it('who names a talk that is not there is told which are', () => {
	expect(() => read('harbor')).toThrow('  harbour  The harbour\n  old-town  The Old Town');
});
