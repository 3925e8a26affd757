import type { Links } from './links';
import type { Dossier, Reference, Span } from './records';

/** What sources can differ about, and what many such disagreements are called. */
export const disputeKinds = {
	figure: 'Figures',
	date: 'Dates',
	order: 'Orders',
	account: 'Accounts',
	name: 'Names'
} as const;
export type DisputeKind = keyof typeof disputeKinds;

/** A disagreement in an index: each position in a line, with who takes it. */
export interface Dispute {
	ref: Reference;
	title: string;
	kind: DisputeKind;
	themes: string[];
	positions: {
		says: string;
		source: string;
		label: string;
		/** The periods of what rests on its passage; none: undated. */
		spans: Span[];
	}[];
}

/** Every disagreement, in the order of its file. */
export function disputesIn({ disagreements }: Dossier, links: Links): Dispute[] {
	return disagreements.map(({ id, title, kind, themes, positions }) => ({
		ref: `disagreements/${id}`,
		title,
		kind: kind as DisputeKind,
		themes,
		positions: positions.map(({ excerpt, says }) => {
			const { source } = links.excerpt(excerpt);
			return {
				says,
				source,
				label: links.title(`sources/${source}`),
				spans: links.spansOf(excerpt)
			};
		})
	}));
}
