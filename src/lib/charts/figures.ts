import type { Chart } from 'chart.js';
import type { FigureMark, Mark } from './mark';
import { placedMarks, type Placed } from './placed';

/** The mark of an observation with its pixels. */
export type Figure = Placed<FigureMark>;

/** The marks of observations; those of events beside them are left out. */
export function placedFigures(chart: Chart<'scatter'>): Figure[] {
	return placedMarks(chart).filter(isFigure);
}

function isFigure(placed: Placed<Mark>): placed is Figure {
	return 'observation' in placed.mark;
}
