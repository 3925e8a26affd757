import { asset } from '$app/paths';
import {
	excerptCitation,
	pageRecord,
	type CalendarDate,
	type Citation,
	type CslRecord,
	type Page
} from '$lib/model/citation';
import type { Cited } from '$lib/view/citing.svelte';

/** Where the reader is, and when. */
export interface Visit {
	/** The title of the dossier. */
	dossier: string;
	/** The title of the page. */
	title: string;
	/** The whole address. */
	address: URL;
	day: Date;
}

/** What is to be cited, as a record. Fails where the list of sources cannot be fetched. */
export async function citationOf(what: Cited, visit: Visit): Promise<Citation> {
	switch (what.kind) {
		case 'source':
			return { record: await sourceRecord(what.id) };
		case 'excerpt': {
			const address = new URL(what.href, visit.address).href;
			const at = { id: what.id.replaceAll('/', '-'), dossier: visit.dossier, address };
			return excerptCitation(await sourceRecord(what.source), what.at, at);
		}
		case 'chart': {
			const { origin, pathname, search } = visit.address;
			const note = `Figures stated by ${what.sources.join('; ')}`;
			const own = { id: what.id, title: `${what.title} [chart]`, note };
			return { record: visited(visit, { ...own, address: origin + pathname + search }) };
		}
		case 'view': {
			const id = visit.address.pathname.split('/').filter(Boolean).join('-') || 'atlas';
			return { record: visited(visit, { id, title: visit.title, address: visit.address.href }) };
		}
	}
}

function visited(
	{ dossier, day }: Visit,
	own: Pick<Page, 'id' | 'title' | 'address' | 'note'>
): CslRecord {
	const accessed: CalendarDate = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
	return pageRecord({ ...own, dossier, accessed });
}

async function sourceRecord(id: string): Promise<CslRecord> {
	const response = await fetch(asset('/data/sources.json'));
	if (!response.ok) throw new Error(`The list of sources answers ${response.status}.`);
	const records = (await response.json()) as CslRecord[];
	const record = records.find((one) => one.id === id);
	if (!record) throw new Error(`The list of sources has no “${id}”.`);
	return record;
}
