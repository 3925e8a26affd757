import type { Drawn, Rehearsed } from '$lib/map/rehearsal';
import { framed } from '$lib/lectures/framing';
import type { WallLecture } from '$lib/lectures/wall';
import type { Atlas } from '$lib/model/atlas';
import { featuresIn } from '$lib/view/shown';
import { look, missing, ready, type Verdict } from './verdict';

/** What draws, as the graphics driver names itself; undefined if nothing does. */
export function rendererName(): string | undefined {
	const gl = document.createElement('canvas').getContext('webgl2');
	if (!gl) return;
	const named = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
	const name = String(gl.getParameter(named ?? gl.RENDERER));
	gl.getExtension('WEBGL_lose_context')?.loseContext();
	return name;
}

/** What the map shows at each step, in a map of this size. */
export function scenesOf({ steps }: WallLecture, atlas: Atlas, width: number, height: number) {
	return steps.map(({ stop }): Rehearsed => {
		const { selected, neighbours, view, camera = atlas.view } = stop;
		const scene = { atlas, seen: featuresIn(atlas, view), neighbours };
		return {
			scene: selected ? { ...scene, selected } : scene,
			camera: framed(camera, width, height)
		};
	});
}

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** @param drawn how each step's map went, in order */
export function graphicsVerdict(renderer: string | undefined, drawn: readonly Drawn[]): Verdict {
	if (!renderer)
		return missing(
			'This browser draws no maps: it offers no WebGL 2.',
			'Switch on hardware acceleration in its settings, or use another browser. A still picture stands in for the map of each step.'
		);
	const lost = drawn.flatMap(({ fault }, index) => (fault ? [{ step: index + 1, fault }] : []));
	if (lost[0])
		return missing(
			`The map was not drawn at ${lost.length === 1 ? 'step' : 'steps'} ${lost.map(({ step }) => step).join(', ')}: ${lost[0].fault}`,
			'Close other programs and check again. A still picture stands in for a map that fails.'
		);
	const slowest = Math.max(...drawn.map(({ ms }) => ms));
	const says = `The map of all ${drawn.length} steps was drawn, the slowest in ${(slowest / 1000).toFixed(1)} seconds.`;
	const [drawer] = software.exec(renderer) ?? [];
	if (drawer)
		return look(
			`${says} It is drawn without a graphics card (by ${drawer}).`,
			'It works, but moves less smoothly. Hardware acceleration, in the browser’s settings, is faster.'
		);
	return ready(says);
}
