import type { Plugin } from 'chart.js';
import type { Palette } from '../theme/palette';
import { placedMarks } from './placed';

const distance = 4;
const corner = 8;

/** Rings the mark the reader points at or has walked to. */
export function focusRing({ ink }: Palette): Plugin<'scatter'> {
	return {
		id: 'focus-ring',
		afterDatasetsDraw(chart) {
			const { ctx } = chart;
			const active = chart.getActiveElements();
			ctx.save();
			ctx.strokeStyle = ink;
			ctx.lineWidth = 2;
			for (const { box, x, y, whole, ...placed } of placedMarks(chart)) {
				const isActive = ({ datasetIndex, index }: (typeof active)[number]) =>
					datasetIndex === placed.datasetIndex && index === placed.index;
				if (!active.some(isActive)) continue;
				ctx.beginPath();
				if (whole)
					ctx.roundRect(
						box.left - distance,
						box.top - distance,
						box.right - box.left + 2 * distance,
						box.bottom - box.top + 2 * distance,
						corner
					);
				else ctx.arc(x, y, 9, 0, 2 * Math.PI);
				ctx.stroke();
			}
			ctx.restore();
		}
	};
}
