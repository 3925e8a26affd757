import type { Passage } from './entity-page';
import { printPeriod } from './period';

/** Who says it, what kind of publication that is, and when: `The Gazette (news agency, 1 May 1999)`. */
export function printOrigin({ label, kind, issued }: Passage['by']): string {
	const when = issued ? printPeriod(issued) : 'undated';
	return `${label} (${label.includes(when) ? kind : `${kind}, ${when}`})`;
}
