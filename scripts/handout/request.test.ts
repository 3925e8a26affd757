import { expect, test } from 'vitest';
import { countPages } from './print.ts';
import { readRequest } from './request.ts';

const ids = ['harbour', 'north-line'];

test('without options, a handout has a step to a page of A4, no notes and no site', () => {
	expect(readRequest(['harbour'], ids)).toEqual({
		id: 'harbour',
		notes: false,
		perPage: '1',
		paper: 'a4',
		out: 'harbour-handout.pdf'
	});
});

test('every option is understood', () => {
	const args = '--notes --per-page 4 --paper Letter --out a.pdf --site https://atlas.example/';
	expect(readRequest(['north-line', ...args.split(' ')], ids)).toEqual({
		id: 'north-line',
		notes: true,
		perPage: '4',
		paper: 'letter',
		out: 'a.pdf',
		site: 'https://atlas.example'
	});
});

test.each([
	['no talk', '', 'Name one talk: harbour, north-line.'],
	[
		'an unknown talk',
		'harbor',
		'There is no talk “harbor” in build/. There is: harbour, north-line.'
	],
	['three to a page', 'harbour --per-page 3', '--per-page is 3: it can be 1, 2, 4.'],
	['another paper', 'harbour --paper a5', '--paper is a5: it can be a4, letter.'],
	['an unknown option', 'harbour --colour', 'npm run handout -- <id>'],
	['no whole address', 'harbour --site atlas.example', '--site is atlas.example: it has to be'],
	['an address below a site', 'harbour --site https://a.example/b', 'like https://atlas.example.']
])('%s is refused, with what to do', (_, args, message) => {
	expect(() => readRequest(args.split(' ').filter(Boolean), ids)).toThrow(message);
});

test('the pages of a PDF are counted, and not the list of them', () => {
	const pdf = '<</Type /Pages /Count 2>> <</Type /Page /Parent 1>> <</Type /Page>>';
	expect(countPages(Buffer.from(pdf))).toBe(2);
});
