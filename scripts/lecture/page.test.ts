import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { printPage } from './page';

const parts = {
	head: '<title>Harbours</title>',
	body: '<h1>Harbours</h1>',
	style: 'h1 { color: red }',
	script: 'document.title = "</script><!--";',
	contents: JSON.stringify({ text: 'a </script> b' }),
	icon: '<svg xmlns="http://www.w3.org/2000/svg" />'
};
const page = printPage(parts);

it('text of the talk ends no script of its file', () => {
	expect(page.match(/<\/script/g)).toHaveLength(2);
	expect(page).not.toContain('<!--');
	const [, contents] = /id="contents">(.*)<\/script>\n<script/.exec(page)!;
	expect(JSON.parse(contents!)).toEqual(JSON.parse(parts.contents));
});

it('the policy of the file names its own script and style, and no other origin', () => {
	const [, policy = ''] = /content-security-policy" content="([^"]*)"/.exec(page)!;
	const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(page)!;
	for (const text of [script, parts.style])
		expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
	expect(policy).toMatch(/^default-src 'none'; /);
	expect(policy).not.toMatch(/https?:|'self'|unsafe|\*/);
});
