import type { EntityPage, Group, Passage } from './entity-page';
import { observationsOf } from './links';

/** A page with more passages than this is abridged: each of its themes gets a page of its own. */
const mostPassages = 90;
/** What an abridged page keeps of each theme, and of the events. */
const kept = { charts: 1, passages: 6, events: 12 };

/**
 * A page short enough to be read and sent: of each theme some passages, each source heard in its turn, and
 * what is left out counted. Pages that are short already are returned as they are.
 */
export function abridged(page: EntityPage): EntityPage {
	if (!isLong(page)) return page;
	const moreEvents = page.events.length - kept.events;
	return {
		...page,
		groups: page.groups.map(abridgedGroup),
		events: page.events.slice(-kept.events),
		...(moreEvents > 0 && { moreEvents })
	};
}

/** The parts of a long page that have a page of their own: its themes and its events. */
export function partsOf(page: EntityPage): string[] {
	return isLong(page) ? [...page.groups.map(({ id }) => id), 'events'] : [];
}

/** One part of a long page, complete. */
export function partOf(page: EntityPage, part: string): EntityPage {
	return {
		...page,
		details: [],
		connected: [],
		disagreements: [],
		groups: page.groups.filter(({ id }) => id === part),
		events: part === 'events' ? page.events : []
	};
}

function isLong({ groups, kind }: EntityPage): boolean {
	const passages = groups.reduce((sum, group) => sum + group.passages.length, 0);
	return kind !== 'sources' && passages > mostPassages;
}

function abridgedGroup(group: Group): Group {
	const charts = group.charts.slice(0, kept.charts);
	const needed = new Set(charts.flatMap(observationsOf).map(({ excerpt }) => excerpt));
	const [figured, others] = [true, false].map((does) =>
		group.passages.filter(({ id }) => needed.has(id) === does)
	) as [Passage[], Passage[]];
	const passages = [...figured, ...inTurn(others)].slice(
		0,
		Math.max(kept.passages, figured.length)
	);
	const more = group.passages.length - passages.length + group.charts.length - charts.length;
	return { ...group, charts, passages, ...(more && { more }) };
}

/** Passages so ordered that each source speaks once before any speaks again. */
function inTurn(passages: Passage[]): Passage[] {
	const turns = new Map<string, number>();
	return passages
		.map((passage) => {
			const turn = turns.get(passage.source) ?? 0;
			turns.set(passage.source, turn + 1);
			return { passage, turn };
		})
		.sort((a, b) => a.turn - b.turn)
		.map(({ passage }) => passage);
}
