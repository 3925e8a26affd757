import { disputeKinds, type Dispute, type DisputeKind } from '../model/dispute';
import { printView, showsSaying, type View } from './view';

/** Reads which kind of disagreement an address asks for. An unknown one is ignored, and said so. */
export function parseDisputeKind(query: URLSearchParams): {
	kind?: DisputeKind;
	notices: string[];
} {
	const asked = query.get('kind');
	if (!asked) return { notices: [] };
	if (Object.hasOwn(disputeKinds, asked)) return { kind: asked as DisputeKind, notices: [] };
	const known = Object.keys(disputeKinds).join(', ');
	return {
		notices: [
			`The address asks for disagreements of the kind “${asked}”, which there is not: ignored. The kinds are ${known}.`
		]
	};
}

/** The query of a view that shows disagreements of one kind, or of all. */
export function printDisputes(view: View, kind: DisputeKind | undefined): string {
	const query = printView(view);
	return kind ? `${query || '?'}${query && '&'}kind=${kind}` : query;
}

/** The disagreements of a kind, if one is asked for, with a position that the view shows. */
export function disputesShown(
	disputes: readonly Dispute[],
	view: View,
	kind: DisputeKind | undefined
): Dispute[] {
	return disputes.filter(
		(dispute) =>
			(!kind || dispute.kind === kind) &&
			dispute.positions.some(({ source, spans }) =>
				showsSaying(view, { themes: dispute.themes, source, spans })
			)
	);
}

/** A view with one theme more or less. */
export function withThemeToggled(view: View, theme: string): View {
	const themes = view.themes.includes(theme)
		? view.themes.filter((other) => other !== theme)
		: [...view.themes, theme];
	return { ...view, themes };
}
