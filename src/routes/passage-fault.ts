import type { EntityPage } from '$lib/model/entity-page';
import type { View } from '$lib/view/view';
import { filteredPage } from './filtered-page';

/**
 * Why a passage is not on a page that an address names it on: filters hide it, it stands on another page, or no page
 * has it, since not even that of its source does. Undefined: it is there.
 */
export function passageFault(
	passage: string,
	entity: EntityPage | undefined,
	view: View
): 'hidden' | 'elsewhere' | 'unknown' | undefined {
	if (!entity || !has(entity, passage))
		return entity?.ref === `sources/${passage.split('/')[0]}` ? 'unknown' : 'elsewhere';
	return has(filteredPage(entity, view).entity, passage) ? undefined : 'hidden';
}

function has({ groups, positions }: EntityPage, passage: string): boolean {
	return (
		groups.some(({ passages }) => passages.some(({ id }) => id === passage)) ||
		positions.some(({ excerpt }) => excerpt === passage)
	);
}
