import { entityPage, type EntityPage } from '../model/entity-page';
import { linksOf } from '../model/links';
import type { Kind } from '../model/records';
import { dossier } from './dossier';

export { dossier };

/** The links of this atlas's dossier. */
export const links = linksOf(dossier);

/** The whole page of an entity; undefined if there is none. */
export function pageOf(kind: Kind, id: string): EntityPage | undefined {
	const exists = dossier[kind].some((entity) => entity.id === id);
	return exists ? entityPage(dossier, links, kind, id) : undefined;
}
