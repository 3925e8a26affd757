import { kinds, type Dossier } from '../model/records';
import { wordsQuoted } from './check-links';

/** What a sound dossier holds: records by kind, words quoted against each quota, statements without a figure. */
export function printSummary(dossier: Dossier): string {
	const observations = dossier.charts.flatMap(({ series }) =>
		series.flatMap((one) => one.observations)
	);
	const figured = new Set(observations.map(({ excerpt }) => excerpt));
	const counts = [
		...kinds.map((kind) => `${dossier[kind].length} ${kind}`),
		`${dossier.excerpts.length} excerpts`,
		`${observations.length} observations`,
		`${dossier.stations.length} stations`,
		`${dossier.lectures.length} lectures`
	];
	const words = wordsQuoted(dossier);
	const quoted = dossier.sources.map(
		({ id, quota }) => `  ${id}: ${words.get(id)} of ${quota ?? 'any number'}`
	);
	const unfigured = dossier.excerpts.filter(({ id }) => !figured.has(id)).length;
	return [
		`${dossier.title}: ${counts.join(', ')}.`,
		'Words quoted of each source, against its quota:',
		...quoted,
		`${unfigured} of ${dossier.excerpts.length} excerpts state no figure.`
	].join('\n');
}
