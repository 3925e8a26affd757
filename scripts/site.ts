import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface HeaderRule {
	applies: RegExp;
	headers: [name: string, value: string][];
}

/** Answers requests as a static host does: files, one address for each page, `_headers`, and 404.html. */
export function createSite(folder: string): (req: IncomingMessage, res: ServerResponse) => void {
	const rules = parseHeaders(readIfThere(join(folder, '_headers')));
	const notFound = readIfThere(join(folder, '404.html'));
	const files = sirv(folder, { etag: true, maxAge: 0 });
	return (req, res) => {
		const [path = '/', query] = (req.url ?? '/').split('?', 2);
		for (const { applies, headers } of rules)
			if (applies.test(path)) for (const [name, value] of headers) res.setHeader(name, value);
		if (lacksSlash(folder, path)) {
			res.writeHead(308, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
			return;
		}
		files(req, res, () => {
			res.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
		});
	};
}

/** Reads a `_headers` file: an address pattern a line, `*` standing for anything, its headers indented below it. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n')) {
		const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line) ?? [];
		if (name && value) rules.at(-1)?.headers.push([name, value]);
		else if (line.startsWith('/')) rules.push({ applies: patternOf(line.trim()), headers: [] });
	}
	return rules;
}

function patternOf(address: string): RegExp {
	const literal = address.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
	return new RegExp(`^${literal.replaceAll('*', '.*')}$`);
}

function lacksSlash(folder: string, path: string): boolean {
	return /^\/[^/].*[^/]$/.test(path) && existsSync(join(folder, path, 'index.html'));
}

function readIfThere(path: string): string {
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
