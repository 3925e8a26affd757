import { look, ready, type Verdict } from './verdict';

/** What talks are made for: the smallest projector. */
const least = { width: 1024, height: 768 };
const shapes = [
	[4 / 3, '4:3'],
	[16 / 10, '16:10'],
	[16 / 9, '16:9']
] as const;
/** How far a screen may be from a shape that is called so. */
const near = 0.03;

export interface Found {
	width: number;
	height: number;
	canFill: boolean;
	canStayAwake: boolean;
}

export async function lookAtScreen(): Promise<Found> {
	const lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
	await lock?.release();
	const { width, height } = screen;
	return {
		width,
		height,
		canFill: document.fullscreenEnabled,
		canStayAwake: lock !== undefined
	};
}

export function screenVerdict({ width, height, canFill, canStayAwake }: Found): Verdict {
	const shape = shapes.find(([ratio]) => Math.abs(width / height / ratio - 1) < near)?.[1];
	const size = `This screen is ${width} × ${height}${shape ? ` (${shape})` : ''}.`;
	const todos = [
		...(width < least.width || height < least.height
			? [
					`Talks are laid out for ${least.width} × ${least.height} and more: set the projector higher, or some steps will scroll.`
				]
			: shape
				? []
				: ['Neither 4:3 nor 16:9: look at a step with a chart.']),
		...(canFill ? [] : ['The browser refuses to fill the screen: use its own menu.']),
		...(canStayAwake
			? []
			: ['The browser cannot keep the screen awake: switch off sleep and screen saver.'])
	];
	if (todos.length) return look(size, todos.join(' '));
	return ready(`${size} It can be filled, and stays awake while a talk is given.`);
}
