import type { Dossier } from '../../model/records';
import type { Countries } from '../../geo/countries';
import { findMisquotes, type Corpus } from './check-corpus';
import { findMisplaced } from './check-geometry';
import { findUnfitSteps } from './check-lectures';
import { findBrokenLinks } from './check-links';
import { findRouteFaults } from './check-routes';
import { findUnstated } from './check-words';
import type { Fault, FaultCode } from './fault';
import { parseFiles, type Files } from './parse';
import { readDossier } from './read';

/** Where the borders are that geometries are checked against; a dossier without them goes without that check. */
export const bordersFile = 'static/geo/basemap/world.geojson';

/** Faults that a record missing for its shape would bring elsewhere: said only once every shape is right. */
const consequences = new Set<FaultCode>([
	'unknown-id',
	'excerpt-nothing-rests-on',
	'entity-without-excerpt',
	'source-not-in-corpus',
	'paragraph-not-accounted-for',
	'quotation-not-in-excerpt'
]);

/**
 * The door: from files to a dossier, and everything that is wrong with it.
 *
 * @param corpus the texts of the sources; without it, excerpts are not compared with them
 * @param unread faults of files that are there and could not be read
 */
export function openDossier(
	files: Files,
	corpus?: Corpus,
	unread: readonly Fault[] = []
): { dossier: Dossier; faults: Fault[] } {
	const unreadFiles = unread.map(({ file }) => file);
	const { parsed, faults: misshapen } = parseFiles(files, unreadFiles);
	const reading = readDossier(parsed);
	const borders = files.get(bordersFile);
	const found = [
		...findBrokenLinks(reading),
		...findUnstated(reading),
		...findUnfitSteps(reading),
		...findRouteFaults(parsed),
		...(corpus ? findMisquotes(reading, corpus) : []),
		...(borders ? findMisplaced(parsed, JSON.parse(borders) as Countries) : [])
	];
	const incomplete = unread.length + misshapen.length > 0;
	const faults = found.filter(({ code }) => !incomplete || !consequences.has(code));
	return { dossier: reading.dossier, faults: [...unread, ...misshapen, ...faults] };
}
