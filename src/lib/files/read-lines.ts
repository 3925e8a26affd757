import { gpx, kml } from '@tmcw/togeojson';
import type { LonLat } from '../geo/geodesic';
import { mostBytes, mostPoints } from './limits';
import { findFault } from './positions';
import { linesOf, type FoundLine } from './lines-of';

/** A line of a reader's file. */
export interface NamedLine {
	/** As the file has it, else the file's name. */
	name: string;
	points: LonLat[];
}

/** The lines of a file; or one sentence that says what is wrong with it and what to do. */
export type Reading = { lines: NamedLine[] } | { fault: string };

/** How XML is parsed: by the browser's own parser, or, in a test, by another. */
export type XmlParser = Pick<DOMParser, 'parseFromString'>;

/**
 * The lines of a GeoJSON, GPX or KML file, told apart by what is in it, not by its name. Heights and times are dropped.
 * Never throws: a file that is wrong, in whatever way, is a sentence.
 */
export function readLines(fileName: string, text: string, parser: XmlParser): Reading {
	if (text.length > mostBytes)
		return { fault: 'The file is larger than 20 MB: simplify the line, or cut out a part of it.' };
	try {
		const found = findLines(fileName, text.replace(/^\uFEFF/, '').trimStart(), parser);
		return 'fault' in found ? found : checked(fileName, found.lines);
	} catch {
		return { fault: unreadable(fileName) };
	}
}

type Found = { lines: FoundLine[] } | { fault: string };

const unreadable = (name: string) =>
	`The file ${name} could not be read: export the line again, as GeoJSON, GPX or KML.`;

function findLines(fileName: string, text: string, parser: XmlParser): Found {
	if (!text) return { fault: 'The file is empty: choose a GeoJSON, GPX or KML file.' };
	if (/\.kmz$/i.test(fileName))
		return { fault: 'KMZ is a packed KML: unpack it, and choose the .kml file inside.' };
	if (text.startsWith('<')) return linesOfXml(text, parser);
	if (/^[{[]/.test(text)) return linesOfJson(text);
	return { fault: `The file ${fileName} is of another kind: choose a GeoJSON, GPX or KML file.` };
}

function linesOfJson(text: string): Found {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: 'The file is broken JSON, perhaps cut off: export the GeoJSON again.' };
	}
	const lines = linesOf(value);
	if (lines) return { lines };
	return { fault: 'The file is JSON, but no GeoJSON: choose a GeoJSON, GPX or KML file.' };
}

function linesOfXml(text: string, parser: XmlParser): Found {
	if (text.includes('<!ENTITY'))
		return { fault: 'The file declares entities of its own, which are not read: export it again.' };
	const document = parsed(text, parser);
	const root = document?.documentElement;
	if (!document || !root)
		return { fault: 'The file is broken XML, perhaps cut off: export the GPX or KML again.' };
	if (root.localName === 'kml') return { lines: linesOf(kml(document)) ?? [] };
	if (root.localName !== 'gpx')
		return { fault: `The file is XML, but neither GPX nor KML: its root is <${root.localName}>.` };
	if (lacksNumbers(document))
		return { fault: 'Points of the line have no latitude or longitude: export the GPX again.' };
	return { lines: linesOf(gpx(document)) ?? [] };
}

function parsed(text: string, parser: XmlParser): Document | undefined {
	try {
		const document = parser.parseFromString(text, 'application/xml');
		return document.getElementsByTagName('parsererror').length ? undefined : document;
	} catch {
		return undefined;
	}
}

/** Whether a point lacks a number: the library would leave it out, and the line would take a short cut. */
function lacksNumbers(document: Document): boolean {
	return ['trkpt', 'rtept'].some((tag) =>
		Array.from(document.getElementsByTagName(tag)).some((point) =>
			['lat', 'lon'].some((name) => Number.isNaN(parseFloat(point.getAttribute(name) ?? '')))
		)
	);
}

function checked(fileName: string, found: readonly FoundLine[]): Reading {
	const lines = found.filter(({ positions }) => positions.length > 1);
	if (!lines.length)
		return { fault: 'There is no line in the file: points and areas have no length to measure.' };
	const count = lines.reduce((sum, { positions }) => sum + positions.length, 0);
	if (count > mostPoints)
		return {
			fault: `The lines have ${count.toLocaleString('en-GB')} points, and more than 500,000 are not read: simplify them.`
		};
	const fault = lines.map(({ positions }) => findFault(positions)).find((one) => one);
	if (fault) return { fault };
	return {
		lines: lines.map(({ name, positions }) => ({
			name: name?.trim() || fileName.replace(/\.[^.]*$/, ''),
			points: positions.map(([lon, lat]): LonLat => [lon as number, lat as number])
		}))
	};
}
