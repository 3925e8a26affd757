import { overlayKinds } from '../model/atlas';
import type { Dossier } from '../model/records';
import type { Known } from '../view/view';

/** What the addresses of a dossier may filter by. */
export function knownIn({ themes, sources }: Pick<Dossier, 'themes' | 'sources'>): Known {
	return {
		themes: themes.map(({ id }) => id),
		sources: sources.map(({ id }) => id),
		overlays: overlayKinds
	};
}
