import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from 'style-chicago';
import type { CslRecord } from '../model/citation';

export type Style = 'apa' | 'chicago';

plugins.config.get('@csl').templates.add('chicago', chicago);

const language = 'en-US';

/** The entry in a list of references. */
export function printReference(record: CslRecord, style: Style): string {
	const options = { template: style, lang: language, format: 'text' };
	return new Cite([record]).format('bibliography', options).trim();
}

/** How a sentence that quotes it refers to the entry, with the place in the source: `(Pilot, 1999, para. 2)`. */
export function printInText(record: CslRecord, within: string, style: Style): string {
	const entry = [{ id: record.id, suffix: `, ${within}` }];
	const options = { template: style, lang: language, format: 'text', entry };
	return new Cite([record]).format('citation', options).trim();
}
