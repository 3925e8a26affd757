import { panelsOf, type Panel } from '../model/panel';
import type { Observation, Series } from '../model/records';
import { palettes } from '../theme/palette';
import type { ContextEvent } from './context';
import { panels } from './panels';

/** How the charts of the tests look. */
export const look = {
	palette: palettes.light,
	colour: '#0072b2',
	attribution: ({ excerpt }: Pick<Observation, 'excerpt'>) => excerpt.split('/')[0]!
};

/** The drawing of a chart of Harbour: each series alone. */
export function configured(unit: string, ...series: Series[]) {
	return panels(panelsOf({ unit, series }), look);
}

/** A panel that several series of Harbour share. */
export function sharedBy(unit: string, ...series: Series[]): Panel {
	return { title: 'What Harbour counts', unit, series };
}

/** The drawing of one panel that several series share. */
export function shared(unit: string, series: Series[], events: ContextEvent[] = []) {
	return panels([sharedBy(unit, ...series)], look, events);
}
