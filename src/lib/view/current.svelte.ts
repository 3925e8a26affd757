import { createContext } from 'svelte';
import type { View } from './view';

/** What the reader has chosen to see, for whatever is drawn below the layout. */
export const [currentView, provideView] = createContext<{
	readonly view: View;
	/** Takes the filters off; focus goes to where they are put on. */
	showAll(): void;
}>();
