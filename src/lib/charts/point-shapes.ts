/** What tells a series from the others of its panel, colour aside. */
export interface PointShape {
	style: 'circle' | 'rect' | 'triangle' | 'rectRot';
	/** In degrees. */
	rotation: number;
}

const shapes: PointShape[] = [
	{ style: 'circle', rotation: 0 },
	{ style: 'rect', rotation: 0 },
	{ style: 'triangle', rotation: 0 },
	{ style: 'rectRot', rotation: 0 },
	{ style: 'triangle', rotation: 180 }
];

/** How many corners each has, and where the first is, in degrees. Chart.js draws the marks just so. */
const corners = { rect: [4, 45], rectRot: [4, 0], triangle: [3, -90] } as const;

/** The shape of the n-th series of a panel; past the last the shapes begin again, and words alone tell. */
export function pointShape(index: number): PointShape {
	return shapes[index % shapes.length]!;
}

/** Fills a shape outside of a plot, where Chart.js draws none. */
export function fillShape(
	ctx: CanvasRenderingContext2D,
	{ style, rotation }: PointShape,
	x: number,
	y: number,
	radius: number
): void {
	ctx.beginPath();
	if (style === 'circle') ctx.arc(x, y, radius, 0, 2 * Math.PI);
	else {
		const [count, first] = corners[style];
		for (let corner = 0; corner < count; corner++) {
			const angle = ((first + rotation + (corner * 360) / count) * Math.PI) / 180;
			ctx.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
		}
		ctx.closePath();
	}
	ctx.fill();
}
