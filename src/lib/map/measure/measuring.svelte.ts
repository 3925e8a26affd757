import type { LonLat } from '../../geo/geodesic';
import type { Reference } from '../../model/records';

export const modes = { line: 'Along a line', features: 'Between two' } as const;
export type Mode = keyof typeof modes;

/** What the reader measures: a line point by point, or two features of the atlas. Nothing of it is kept. */
export class Measuring {
	/** Undefined: nothing is measured, and a click does what it always does. */
	mode = $state.raw<Mode>();
	points = $state.raw<readonly LonLat[]>([]);
	/** Whether the line has its last point: the next one begins another. */
	ended = $state(false);
	from = $state.raw<Reference>();
	to = $state.raw<Reference>();

	add(point: LonLat): void {
		this.points = this.ended ? [point] : [...this.points, point];
		this.ended = false;
	}

	/** Takes back that the line has ended; else its last point. */
	takeBack(): void {
		if (!this.ended) this.points = this.points.slice(0, -1);
		this.ended = false;
	}

	end(): void {
		this.ended = this.points.length > 1;
	}

	/** A feature pointed at is where to begin, and the next one where to end. */
	take(ref: Reference): void {
		if (!this.from || this.to) [this.from, this.to] = [ref, undefined];
		else this.to = ref;
	}

	leave(): void {
		this.mode = this.from = this.to = undefined;
		this.points = [];
		this.ended = false;
	}
}
