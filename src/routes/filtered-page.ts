import type { EntityPage } from '$lib/model/entity-page';
import { chartWith, observationsOf } from '$lib/model/links';
import type { Chart } from '$lib/model/records';
import { isFiltering, showsSaying, type View } from '$lib/view/view';

/** A page with only what the view shows, and how many of its passages, figures and events it hides. */
export function filteredPage(
	entity: EntityPage,
	view: View
): { entity: EntityPage; hidden: number } {
	if (!isFiltering(view)) return { entity, hidden: 0 };
	const shown: EntityPage = {
		...entity,
		...(entity.chart && { chart: filteredChart(entity.chart, view) }),
		events: entity.events.filter(({ themes, excerpts, span }) =>
			excerpts.some((excerpt) =>
				showsSaying(view, {
					themes,
					source: excerpt.split('/')[0]!,
					spans: span ? [span] : []
				})
			)
		),
		groups: entity.groups
			.map((group) => ({
				...group,
				charts: group.charts
					.map((chart) => filteredChart(chart, view))
					.filter(({ series }) => series.length),
				passages: group.passages.filter((passage) => showsSaying(view, passage))
			}))
			.filter(({ charts, passages }) => charts.length || passages.length)
	};
	return { entity: shown, hidden: countOf(entity) - countOf(shown) };
}

/** A chart with only the figures that the view shows. */
export function filteredChart(chart: Chart, view: View): Chart {
	return chartWith(chart, ({ excerpt, span }) =>
		showsSaying(view, {
			themes: chart.themes,
			source: excerpt.split('/')[0]!,
			spans: span ? [span] : []
		})
	);
}

function countOf({ chart, events, groups }: EntityPage): number {
	const charts = [...(chart ? [chart] : []), ...groups.flatMap((group) => group.charts)];
	const figures = charts.reduce((sum, one) => sum + observationsOf(one).length, 0);
	const passages = groups.reduce((sum, group) => sum + group.passages.length, 0);
	return figures + passages + events.length;
}
