import { Map, NavigationControl, prewarm, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera } from '../view/camera';
import { nearestZoom } from './crowd';
import { pictureOf, pictureRatio } from './marks';
import { pictures } from './pictures';

// The workers are on their way while the page is still being laid out.
setWorkerUrl(workerUrl);
if (typeof window !== 'undefined') prewarm();

/** Below this width the credits start folded: they would cover the scale. */
const narrowPx = 640;
const labels = { 'Map.Title': 'Map' };

/**
 * A map in a container: north up, flat, with its controls and the marks that a style asks for.
 *
 * @param credits whose work is drawn, as HTML
 * @throws GPUInitializationError where the browser offers no WebGL 2
 */
export function openMap(
	container: HTMLElement,
	style: StyleSpecification,
	camera: Camera,
	credits: string[]
): Map {
	const map = new Map({
		container,
		style,
		...camera,
		locale: labels,
		minZoom: 1,
		maxZoom: nearestZoom,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
		attributionControl: { compact: true, customAttribution: credits }
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
	map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left');
	if (container.clientWidth < narrowPx) foldCredits(container);
	map.setMissingStyleImageResolver((id) => {
		const mark = pictures[id];
		if (mark && !map.hasImage(id))
			map.addImage(id, pictureOf(mark), { pixelRatio: pictureRatio, sdf: true });
	});
	return map;
}

function foldCredits(container: HTMLElement): void {
	const credits = container.querySelector('details.maplibregl-ctrl-attrib');
	credits?.classList.remove('maplibregl-compact-show');
	credits?.removeAttribute('open');
}
