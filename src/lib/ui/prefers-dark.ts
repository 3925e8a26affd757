import { MediaQuery } from 'svelte/reactivity';

/** Whether the reader prefers a dark page, as it changes. */
export const prefersDark = new MediaQuery('prefers-color-scheme: dark', false);
