import { describe, expect, it } from 'vitest';
import { findOutside } from './find-outside';

const sound = {
	head: '<title>Harbours</title><link rel="stylesheet" href="data:text/css,a" />',
	body: '<a href="#3">3</a><a href="#gazette/ships">a &gt; b</a><p id="gazette/ships">Ships.</p><a href="https://example.org/">Gazette</a>',
	style: '@font-face { src: url("data:font/woff2;base64,AA") } i { mask: url(#hull) }',
	script: 'fetch(address); new Worker("data:text/javascript,1"); const open = "/geo/lines.geojson";'
};

it('a page that holds all it loads points nowhere', () => {
	expect(findOutside(sound)).toEqual([]);
});

describe('a page is refused', () => {
	it.each([
		['<img src="/map.png" alt="">', '<img src="/map.png"> loads from outside the file.'],
		[
			'<link rel="stylesheet" href="https://example.org/a.css">',
			'<link href="https://example.org/a.css"> loads from outside the file.'
		],
		[
			'<video poster="still.png" title="a > b"></video>',
			'<video poster="still.png"> loads from outside the file.'
		],
		['<form action="/search/"></form>', '<form action="/search/"> loads from outside the file.'],
		[
			'<a href="/places/harbour/">Harbour</a>',
			'The link to “/places/harbour/” leads nowhere from a file.'
		],
		['<a href="notes.html">Notes</a>', 'The link to “notes.html” leads nowhere from a file.'],
		['<a href="#gazette/coal">Coal</a>', 'The link to “#gazette/coal” names nothing in the file.']
	])('with %s', (markup, sentence) => {
		expect(findOutside({ ...sound, body: sound.body + markup })).toEqual([sentence]);
	});

	it.each([
		['@import "theme.css";', '@import "theme.css"'],
		['b { background: url(/ground.png) }', 'url(/ground.png)'],
		['b { background: url("https://example.org/a.svg") }', 'url(https://example.org/a.svg)']
	])('with the style %s', (style, named) => {
		expect(findOutside({ ...sound, style: sound.style + style })).toEqual([
			`The style has ${named}, outside the file.`
		]);
	});

	it.each([
		'fetch("/data/atlas.json"',
		'import("./chart.js"',
		'new Worker("/worker.js"',
		'navigator.sendBeacon("https://example.org"',
		'new WebSocket(`wss://example.org`'
	])('with the script %s', (call) => {
		const [sentence] = findOutside({ ...sound, script: `${sound.script}\n${call});` });
		expect(sentence).toContain(call.replace(/^.*[ .]/, ''));
	});
});
