import type { Dossier, Observation, Stated } from '../model/records';
import { didYouMean, type Fault } from './fault';
import { numbersStated, qualifierStated } from './numbers';
import { periodFault } from './period';
import { collapse } from './quotes';
import type { Reading } from './read';
import { reporter, type Report } from './reporter';

/** Faults of what is said: words an excerpt does not have, numbers they do not state, periods that are none. */
export function findUnstated(reading: Reading): Fault[] {
	const { dossier } = reading;
	const { faults, report } = reporter(reading);
	const texts = new Map(dossier.excerpts.map(({ id, text }) => [id, collapse(text)]));
	const ids = [...texts.keys()];
	const missing = (id: string) => `There is no excerpt “${id}”.`;

	for (const [record, keys, { excerpt, words }] of statedIn(dossier)) {
		const text = texts.get(excerpt);
		if (text === undefined) {
			const near = didYouMean(excerpt, ids);
			report(record, [...keys, 'excerpt'], 'unknown-id', missing(excerpt), near);
		} else if (!text.includes(collapse(words)))
			report(
				record,
				[...keys, 'words'],
				'words-not-in-excerpt',
				`“${words}” does not occur in the excerpt ${excerpt}.`,
				`Quote words of it exactly: “${text}”`
			);
	}
	for (const observation of observationsOf(dossier)) {
		reportNumbers(observation, report);
		reportPeriod(observation, report);
	}
	for (const event of dossier.events) reportPeriod(event, report);
	return faults;
}

function observationsOf(dossier: Dossier): Observation[] {
	return dossier.charts.flatMap(({ series }) => series.flatMap(({ observations }) => observations));
}

/** Each passage that something rests on, with the record it belongs to and the keys that lead to it there. */
function* statedIn(
	dossier: Dossier
): Generator<[record: object, keys: (string | number)[], stated: Stated]> {
	for (const observation of observationsOf(dossier)) yield [observation, [], observation];
	for (const event of dossier.events)
		for (const [n, stated] of event.stated.entries()) yield [event, ['stated', n], stated];
	for (const disagreement of dossier.disagreements)
		for (const [n, position] of disagreement.positions.entries())
			yield [disagreement, ['positions', n], position];
}

function reportNumbers(observation: Observation, report: Report) {
	const { words, qualifier } = observation;
	const stated = numbersStated(words);
	for (const key of ['value', 'low', 'high'] as const) {
		const number = observation[key];
		if (number !== undefined && !stated.has(number))
			report(
				observation,
				[key],
				'number-not-stated',
				`“${words}” does not state ${number}; it states ${[...stated].join(', ') || 'no number'}.`,
				'Quote the words that state the number, or correct the number.'
			);
	}
	const worded = qualifierStated(words);
	if (worded && worded !== qualifier && qualifier !== 'range')
		report(
			observation,
			['qualifier'],
			'qualifier-not-kept',
			`“${words}” qualifies the number: ${worded}, not ${qualifier}.`,
			`Write qualifier: ${worded}, or leave the qualifying word out of \`words\` if it belongs to something else.`
		);
}

function reportPeriod(record: Pick<Observation, 'period' | 'span'>, report: Report) {
	// What has a span was understood when it was read.
	const found = record.span ? undefined : periodFault(record.period);
	if (found) report(record, ['period'], found.code, found.what, found.todo);
}
