import { hrefOf } from '$lib/view/address';

/** Where an excerpt, `source/id`, is shown: among the others of its source. */
export function hrefOfExcerpt(excerpt: string): string {
	return `${hrefOf(`sources/${excerpt.split('/')[0]!}`)}#${excerpt}`;
}
