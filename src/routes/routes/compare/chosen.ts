import { parseNamed } from '$lib/view/named';

/** So many routes can be read side by side. */
export const mostRoutes = 8;

/** The routes that an address asks to compare. What is unknown or too much is ignored, and said so. */
export const parseChosen = (query: URLSearchParams, known: readonly { id: string }[]) =>
	parseNamed(
		query,
		'routes',
		known.map(({ id }) => id),
		mostRoutes
	);
