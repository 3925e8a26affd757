type Corner = readonly [x: number, y: number];

/** Shapes with corners, within a circle of radius 1; y points down, as on screens. */
export const outlines = {
	diamond: [
		[0, -1],
		[1, 0],
		[0, 1],
		[-1, 0]
	],
	/** Points to the right, the way of a line that it lies on. */
	arrow: [
		[-0.7, -0.85],
		[1, 0],
		[-0.7, 0.85],
		[-0.35, 0]
	],
	/** Points both ways along its line. */
	'two-arrows': [
		[-1, 0],
		[-0.25, -0.8],
		[-0.25, -0.28],
		[0.25, -0.28],
		[0.25, -0.8],
		[1, 0],
		[0.25, 0.8],
		[0.25, 0.28],
		[-0.25, 0.28],
		[-0.25, 0.8]
	],
	square: [
		[-0.8, -0.8],
		[0.8, -0.8],
		[0.8, 0.8],
		[-0.8, 0.8]
	],
	triangle: [
		[0, -0.95],
		[0.95, 0.7],
		[-0.95, 0.7]
	],
	/** Two triangles that meet, as a valve is drawn. */
	tie: [
		[-1, -0.7],
		[0, -0.12],
		[1, -0.7],
		[1, 0.7],
		[0, 0.12],
		[-1, 0.7]
	],
	gate: [
		[-0.35, -1],
		[0.35, -1],
		[0.35, 1],
		[-0.35, 1]
	],
	hull: [
		[-1, -0.35],
		[1, -0.35],
		[0.55, 0.65],
		[-0.55, 0.65]
	]
} as const satisfies Record<string, readonly Corner[]>;
export type Outline = keyof typeof outlines;

/** How deep a point lies within an outline of some radius, to its nearest edge; negative outside. */
export function depthIn(outline: readonly Corner[], radius: number, x: number, y: number): number {
	const corners = outline.map(([cx, cy]) => [cx * radius, cy * radius] as const);
	let [least, inside] = [Infinity, false];
	for (const [index, [ax, ay]] of corners.entries()) {
		const [bx, by] = corners.at(index - 1)!;
		const [dx, dy] = [bx - ax, by - ay];
		const share = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
		const foot = Math.min(Math.max(share, 0), 1);
		least = Math.min(least, Math.hypot(x - ax - dx * foot, y - ay - dy * foot));
		if (ay > y !== by > y && x < ax + (dx * (y - ay)) / dy) inside = !inside;
	}
	return inside ? least : -least;
}
