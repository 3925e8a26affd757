import type { WallStop } from '$lib/lectures/wall';
import type { EntityPage } from '$lib/model/entity-page';
import type { Reference } from '$lib/model/records';

declare global {
	namespace App {
		interface PageData {
			/** The entity the page is about: what the map shows as selected. */
			entity?: EntityPage;
			/** The step of a talk that is given: what the map shows instead. */
			stop?: WallStop;
			/** Whether the page has the window for itself: without map, index and filters. */
			alone?: true;
			/** What stands out on the map on a page about no entity, under a reference of its own. */
			standsOut?: { ref: Reference; neighbours: Reference[] };
		}
	}
}
