import type { EntityPage, Passage } from '../../model/entity-page';
import type { Step } from '../../model/lecture';
import { limits } from '../../model/lecture';
import { parseStop, printStop } from '../../view/stop';
import type { Camera } from '../../view/camera';
import type { Known, View } from '../../view/view';
import { bareStep } from './talks';

/** What is seen of the atlas. */
export interface Seen {
	/** The path of the page, from the root of the site. */
	path: string;
	/** The page's entity, with only what the filters show of it; undefined where it is about none. */
	entity: EntityPage | undefined;
	/** Series of a chart that the filters hide are not in it; this says whether there are any. */
	whole: EntityPage | undefined;
	view: View;
	camera: Camera | undefined;
	/** The passage that the address names, if any: `source/id`. */
	passage: string | undefined;
	/** The title of the atlas. */
	title: string;
}

/** A step that returns to what is seen and shows what its page is about; undefined where no step can return. */
export function stepAt(seen: Seen, known: Known): Step | undefined {
	const { path, entity, view, camera, title } = seen;
	if (path !== '/' && path !== (entity && `/${entity.ref}/`)) return;
	const at = addressOf({ ...(entity && { selected: entity.ref }), view, camera }, known);
	if (!entity) return { ...bareStep, kind: 'title', at, headline: title };
	return { ...bareStep, at, headline: headlineOf(entity), ...shownOf(seen, entity) };
}

/** The address of a state as the atlas writes it: printed again, since a rounded zoom may be written shorter. */
export function addressOf(
	{
		selected,
		view,
		camera
	}: { selected?: EntityPage['ref']; view: View; camera: Camera | undefined },
	known: Known
): string {
	const printed = printStop({ ...(selected && { selected }), view, ...(camera && { camera }) });
	return printStop(parseStop(printed, known)!);
}

/** The title of an entity; the date of a happening whose title, which is shown below it, is too long for one. */
function headlineOf({ kind, title, subtitle }: EntityPage): string {
	return kind === 'events' && title.length > limits.headline ? subtitle : title;
}

/** What the page of the entity is about, and the passage it is read for. */
function shownOf({ passage: named, whole }: Seen, entity: EntityPage): Partial<Step> {
	const id = entity.ref.split('/')[1]!;
	const passages = entity.groups.flatMap(({ passages }) => passages);
	const passage = passages.find((one) => one.id === named);
	switch (entity.kind) {
		case 'charts': {
			const series = entity.chart?.series.map(({ id }) => id) ?? [];
			const all = whole?.chart?.series.length === series.length;
			return { chart: id, series: all ? [] : series, ...quoting(passage) };
		}
		case 'disagreements':
			return { disagreement: id, ...(named && { spotlight: [named] }) };
		case 'events':
			return { events: [id], ...quoting(passage ?? passages[0]) };
		default:
			return quoting(passage ?? passages[0]);
	}
}

function quoting(passage: Passage | undefined): Partial<Step> {
	if (!passage) return {};
	const words = passage.marks.length === 1 ? passage.marks[0] : undefined;
	return { excerpt: passage.id, ...(words && { words }) };
}
