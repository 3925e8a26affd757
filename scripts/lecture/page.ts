import { createHash } from 'node:crypto';

/** What a talk in one file is made of. */
export interface Parts {
	/** The `<title>`, and whatever else the components put there. */
	head: string;
	/** The text of the talk, as HTML. */
	body: string;
	style: string;
	/** A module. */
	script: string;
	/** What the script reads, as JSON. */
	contents: string;
	/** An SVG. */
	icon: string;
}

/** The file: it opens without a network, and its policy refuses whatever would ask for one. */
export function printPage({ head, body, style, script, contents, icon }: Parts): string {
	const module = withoutTags(script);
	const policy = [
		`default-src 'none'`,
		`script-src ${hashOf(module)}`,
		// MapLibre's own sheet is linked as a data: address.
		`style-src ${hashOf(style)} data:`,
		`img-src data: blob:`,
		`font-src data:`,
		// What MapLibre fetches, its faces and its worker, is in the file: neither kind of address leads out of it.
		`connect-src data: blob:`,
		`worker-src data: blob:`,
		`base-uri 'none'`,
		`form-action 'none'`
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="content-security-policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />
<style>${style}</style>
${head}
</head>
<body>
<div class="app">${body}</div>
<script type="application/json" id="contents">${contents.replaceAll('<', '\\u003c')}</script>
<script type="module">${module}</script>
</body>
</html>
`;
}

/** A script whose strings end no element and begin no comment of the page around it. */
function withoutTags(script: string): string {
	return script.replaceAll(/<(?=!--|\/script)/gi, String.raw`\x3c`);
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
