import type { Countries } from '../geo/countries';
import { findBrokenConcepts } from './check-concepts';
import { findMisquotes, type Corpus } from './check-corpus';
import { findMisplaced } from './check-geometry';
import { findUnfitSteps } from './check-lectures';
import { findBrokenLinks } from './check-links';
import { findRouteFaults } from './check-routes';
import { findUnstated } from './check-words';
import type { Fault, FaultCode } from './fault';
import { parseFiles, type Files } from './parse';
import { readDossier, type Reading } from './read';
import { findOutdated, type CheckRecord } from './record';

/** Where the borders are that geometries are checked against; a dossier without them goes without that check. */
export const bordersFile = 'static/geo/basemap/world.geojson';

/** Faults that a record missing for its shape would bring elsewhere: said only once every shape is right. */
const consequences = new Set<FaultCode>([
	'unknown-id',
	'excerpt-nothing-rests-on',
	'entity-without-excerpt',
	'concept-of-one-series',
	'source-not-in-corpus',
	'paragraph-not-accounted-for',
	'quotation-not-in-excerpt'
]);

export interface Opened extends Reading {
	faults: Fault[];
	/** What the last check with the corpus found; undefined if none is recorded. */
	record: CheckRecord | undefined;
}

/**
 * The door: from files to a dossier, and everything that is wrong with it.
 *
 * @param corpus the texts of the sources; without it, excerpts are not compared with them
 * @param unread faults of files that are there and could not be read
 */
export function openDossier(files: Files, corpus?: Corpus, unread: readonly Fault[] = []): Opened {
	const unreadFiles = unread.map(({ file }) => file);
	const { parsed, faults: misshapen } = parseFiles(files, unreadFiles);
	const reading = readDossier(parsed);
	const borders = files.get(bordersFile);
	const record = parsed.checked[0]?.value;
	const misquotes = corpus ? findMisquotes(reading, corpus) : [];
	const found = [
		...findBrokenLinks(reading),
		...findUnstated(reading),
		...findBrokenConcepts(reading),
		...findUnfitSteps(reading),
		...findRouteFaults(parsed),
		...misquotes,
		...(corpus && record && !misquotes.length ? findOutdated(reading.dossier, corpus, record) : []),
		...(borders ? findMisplaced(parsed, JSON.parse(borders) as Countries) : [])
	];
	const incomplete = unread.length + misshapen.length > 0;
	const faults = found.filter(({ code }) => !incomplete || !consequences.has(code));
	return { ...reading, record, faults: [...unread, ...misshapen, ...faults] };
}
