import { browser } from '$app/environment';
import { browserStorage, readTalks } from '$lib/lectures/own/keep';
import { talkOf } from '$lib/lectures/own/talks';
import { entityPage } from '$lib/model/entity-page';
import { selectedAt } from '$lib/model/lecture';
import type { Kind, Reference } from '$lib/model/records';
import { groundNow } from './ground';

/** The map shows what the open step has selected, once the dossier is there. */
export const load = ({ url, data, depends }) => {
	depends('own:ground');
	const ground = browser ? groundNow() : undefined;
	const ref = ground && selectedIn(url.searchParams);
	const [kind, id] = ref ? ref.split('/') : [];
	const exists = ground?.dossier[kind as Kind]?.some((entity) => entity.id === id);
	if (!ground || !ref || !exists) return { ...data, ground };
	const { neighbours } = entityPage(ground.dossier, ground.links, kind as Kind, id!);
	return { ...data, ground, standsOut: { ref, neighbours } };
};

function selectedIn(query: URLSearchParams): Reference | '' | undefined {
	const reading = readTalks(browserStorage);
	if ('fault' in reading) return;
	const step = talkOf(reading.kept, query.get('talk') ?? undefined)?.steps.find(
		({ key }) => String(key) === query.get('step')
	);
	return step && selectedAt(step);
}
