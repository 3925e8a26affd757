import { GPUInitializationError } from 'maplibre-gl';

/** What a reader is told when the map is not drawn, or not all of it: what happened, and what to do. */
const noGraphics =
	'The map could not be drawn: this browser offers no WebGL 2. Everything is also in the text; to see the map, switch on hardware acceleration or use a newer browser.';
const noGround =
	'The land and borders of the map could not be loaded. Places and routes are drawn without them, and everything is also in the text; reload the page to try again.';
const noRoute =
	'The course of a route could not be loaded, so it is missing from the map. What is said of it is in the text; reload the page to try again.';
const other =
	'A part of the map could not be drawn. Everything is also in the text; reload the page to try again.';

/** The sentences for a fault of the map, by what failed, or by the source it was about. */
export function explainFault({
	error,
	sourceId = ''
}: {
	error: unknown;
	sourceId?: string;
}): string {
	if (error instanceof GPUInitializationError) return noGraphics;
	if (sourceId.startsWith('basemap')) return noGround;
	return sourceId.startsWith('routes') ? noRoute : other;
}
