import type { WallStop } from '$lib/lectures/wall';
import type { EntityPage } from '$lib/model/entity-page';

declare global {
	namespace App {
		interface PageData {
			/** The entity the page is about: what the map shows as selected. */
			entity?: EntityPage;
			/** The step of a talk that is given: what the map shows instead. */
			stop?: WallStop;
		}
	}
}
