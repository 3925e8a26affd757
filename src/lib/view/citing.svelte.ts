import { createContext } from 'svelte';
import type { Locator } from '../model/records';

/** What the reader asks a citation for. */
export type Cited =
	| { kind: 'view' }
	| { kind: 'chart'; id: string; title: string; sources: readonly string[] }
	| { kind: 'source'; id: string; title: string }
	| { kind: 'excerpt'; id: string; source: string; title: string; at: Locator; href: string };

/** What is to be cited, for the one dialog that cites. */
export class Citing {
	wanted = $state.raw<Cited>();
}

export const [citing, provideCiting] = createContext<Citing>();
