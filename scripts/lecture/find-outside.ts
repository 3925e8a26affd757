import type { Parts } from './page';

/** An element of HTML that a component printed: attributes stand in double quotes. */
const elements = /<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi;
const attributes = /([\w:-]+)="([^"]*)"/g;

/** Attributes whose address the browser loads, or follows, by itself; `href` too, of anything but a link to click. */
const loading = new Set([
	'src',
	'srcset',
	'href',
	'xlink:href',
	'poster',
	'data',
	'background',
	'manifest',
	'ping',
	'action',
	'formaction'
]);
const inside = /^(#|data:)/;

/** What loads the address that it is given as a text; one that is put together is for the policy of the page to refuse. */
const loaders = String.raw`import|importScripts|fetch|open|Request|Worker|SharedWorker|EventSource|WebSocket|XMLHttpRequest|sendBeacon`;
const calls = new RegExp(
	String.raw`\b(?:${loaders})\(\s*(["'\`])(?!data:|blob:|#|\$\{|\1)([^"'\`]{1,200})\1`,
	'g'
);

/** What of a talk's file points outside of it: one sentence each. Links that a reader may click are let be, unless dead. */
export function findOutside({
	head,
	body,
	style,
	script
}: Omit<Parts, 'contents' | 'icon'>): string[] {
	return [...new Set([...inMarkup(head + body), ...inStyle(style), ...inScript(script)])];
}

function inMarkup(markup: string): string[] {
	const found = [...markup.matchAll(elements)].map(([, name = '', rest = '']) => ({
		name: name.toLowerCase(),
		attributes: [...rest.matchAll(attributes)].map(([, key = '', value = '']) => ({
			key: key.toLowerCase(),
			value
		}))
	}));
	const ids = new Set(
		found.flatMap(({ attributes }) =>
			attributes.filter(({ key }) => key === 'id').map(({ value }) => value)
		)
	);
	return found.flatMap(({ name, attributes }) =>
		attributes
			.filter(({ key }) => loading.has(key))
			.flatMap(({ key, value }) =>
				name === 'a' && key === 'href' ? deadLink(value, ids) : loaded(name, key, value)
			)
	);
}

function loaded(name: string, key: string, value: string): string[] {
	return inside.test(value) ? [] : [`<${name} ${key}="${value}"> loads from outside the file.`];
}

/** A step (`#3`) is no element of the text; whatever else is inside must be there. */
function deadLink(href: string, ids: ReadonlySet<string>): string[] {
	if (/^https?:\/\//.test(href) || /^#\d+$/.test(href)) return [];
	if (!href.startsWith('#')) return [`The link to “${href}” leads nowhere from a file.`];
	return ids.has(href.slice(1)) ? [] : [`The link to “${href}” names nothing in the file.`];
}

function inStyle(style: string): string[] {
	const imports = [...style.matchAll(/@import[^;]*/g)].map(([rule]) => rule);
	const addresses = [...style.matchAll(/url\(\s*["']?([^"')]*)/g)]
		.map(([, address = '']) => address)
		.filter((address) => !inside.test(address))
		.map((address) => `url(${address})`);
	return [...imports, ...addresses].map((rule) => `The style has ${rule}, outside the file.`);
}

function inScript(script: string): string[] {
	return [...script.matchAll(calls)].map(([call]) => `The script has ${call}), outside the file.`);
}
