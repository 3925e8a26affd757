import type { Map } from 'maplibre-gl';
import type { Camera } from '../view/camera';
import { palettes, type Scheme } from '../theme/palette';
import { explainFault } from './faults';
import { fonts } from './fonts';
import { crowded, type Scene } from './scene';
import { composeStyle, withFilesRead } from './style';
import { openMap } from './vendor-map';

/** The picture is looked at in so many samples a side. */
const glancePx = 32;

/** What a map is to show, and where it looks. */
export interface Rehearsed {
	scene: Omit<Scene, 'crowd'>;
	camera: Camera;
}

/** How it went. */
export interface Drawn {
	/** Until the map had come to rest. */
	ms: number;
	/** What went wrong, in a sentence; undefined if nothing did. */
	fault?: string;
}

/**
 * Draws scenes one after the other on a map of their own, as a talk will.
 *
 * @param container where the map is to be seen
 * @param limitMs how long it may take to come to rest at each
 * @throws GPUInitializationError where the browser offers no WebGL 2
 */
export async function* rehearse(
	container: HTMLElement,
	scenes: readonly Rehearsed[],
	{ scheme, geo, limitMs }: { scheme: Scheme; geo: string; limitMs: number }
): AsyncGenerator<Drawn> {
	const styleOf = ({ scene }: Rehearsed) =>
		composeStyle(crowded(scene), palettes[scheme], { geo, fonts });
	const [first] = scenes;
	if (!first) return;
	const map = openMap(container, styleOf(first), first.camera, []);
	const faults: string[] = [];
	map.on('error', (event) => faults.push(explainFault(event)));
	try {
		for (const rehearsed of scenes) {
			const start = performance.now();
			if (rehearsed !== first) {
				map.jumpTo(rehearsed.camera);
				map.setStyle(styleOf(rehearsed), { validate: false, transformStyle: withFilesRead });
			}
			map.triggerRepaint();
			const rested = await within(limitMs, map.once('idle'));
			if (!rested) faults.push(`The map did not come to rest within ${limitMs / 1000} seconds.`);
			else if (!(await within(limitMs, painted(map)))) faults.push('The map stayed blank.');
			const [fault] = faults.splice(0);
			yield { ms: performance.now() - start, ...(fault && { fault }) };
		}
	} finally {
		map.remove();
	}
}

/** Resolves to whether there is more than one colour in the picture: it can be read only while it is being painted. */
function painted(map: Map): Promise<boolean> {
	return new Promise((resolve) => {
		map.once('render', () => {
			const glance = document.createElement('canvas').getContext('2d')!;
			glance.drawImage(map.getCanvas(), 0, 0, glancePx, glancePx);
			const { data: samples } = glance.getImageData(0, 0, glancePx, glancePx);
			const colours = new Set<string>();
			for (let at = 0; at < samples.length; at += 4) colours.add(samples.slice(at, at + 3).join());
			resolve(colours.size > 1);
		});
		map.triggerRepaint();
	});
}

/** @returns undefined if it takes longer */
function within<Outcome>(ms: number, work: Promise<Outcome>): Promise<Outcome | undefined> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), ms);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
