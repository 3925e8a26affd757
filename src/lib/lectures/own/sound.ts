import type { Step } from '../../model/lecture';
import { selectedAt } from '../../model/lecture';
import { kinds, type Dossier } from '../../model/records';
import { parseStop } from '../../view/stop';
import type { Known } from '../../view/view';

/** A step with only what the atlas has, so that it can be drawn whatever is wrong with it. */
export function soundStep(step: Step, dossier: Dossier, known: Known): Step {
	const has = (kind: 'charts' | 'disagreements' | 'events' | 'excerpts', id: string | undefined) =>
		id !== undefined && dossier[kind].some((record) => record.id === id);
	const chart = dossier.charts.find(({ id }) => id === step.chart);
	const isKnown = has('excerpts', step.excerpt);
	return {
		...step,
		at: isAddress(step, dossier, known) ? step.at : '/',
		// Lines are told apart by what they say.
		builds: [...new Set(step.builds)],
		excerpt: isKnown ? step.excerpt : undefined,
		words: isKnown ? step.words : undefined,
		chart: chart?.id,
		series: step.series.filter((id) => chart?.series.some((series) => series.id === id)),
		disagreement: has('disagreements', step.disagreement) ? step.disagreement : undefined,
		events: step.events.filter((id) => has('events', id)),
		spotlight: step.spotlight.filter((id) => has('excerpts', id))
	};
}

function isAddress(step: Step, dossier: Dossier, known: Known): boolean {
	const selected = selectedAt(step);
	if (!parseStop(step.at, known)) return false;
	return (
		!selected || kinds.some((kind) => dossier[kind].some(({ id }) => `${kind}/${id}` === selected))
	);
}
