import type { Dossier, Reference } from '../../model/records';
import type { Links } from '../../model/links';

/** What the address of a step has selected; empty if nothing is. */
type Selected = Reference | '';

/** Something that a step can show. */
export interface Choice {
	id: string;
	title: string;
}

/** Choices under a heading: those about what the step has selected come first. */
export interface Choices {
	title: string;
	choices: Choice[];
}

const longest = 70;
const shortened = (text: string) =>
	text.length > longest ? `${text.slice(0, longest).replace(/\s\S*$/, '')} …` : text;

/** All passages: those about what is selected, then those of each source. */
export function passageChoices(
	selected: Selected,
	{ excerpts, sources }: Dossier,
	links: Links
): Choices[] {
	const asChoice = ({ id, text }: { id: string; text: string }): Choice => ({
		id,
		title: shortened(text)
	});
	return [
		...aboutSelected(selected, links, (ref) => links.excerptsAbout(ref).map(asChoice)),
		...sources.map(({ id, label }) => ({
			title: label,
			choices: excerpts.filter(({ source }) => source === id).map(asChoice)
		}))
	].filter(({ choices }) => choices.length);
}

/** All records of a kind by title: those about what is selected, then all. */
export function recordChoices(
	kind: 'charts' | 'disagreements' | 'events',
	selected: Selected,
	dossier: Dossier,
	links: Links
): Choices[] {
	const asChoice = ({ id, title }: Choice): Choice => ({ id, title });
	const about = {
		charts: links.chartsAbout,
		disagreements: links.disagreementsAbout,
		events: links.eventsAbout
	};
	return [
		...aboutSelected(selected, links, (ref) => about[kind](ref).map(asChoice)),
		{ title: 'All', choices: dossier[kind].map(asChoice) }
	].filter(({ choices }) => choices.length);
}

/** What reference works say of the route that is selected. */
export function factChoices(selected: Selected, { routes }: Dossier): Choices[] {
	const route = routes.find(({ id }) => `routes/${id}` === selected);
	if (!route) return [];
	const facts = route.facts.map(({ title }) => ({ id: title, title }));
	const figures = route.figures.map(({ id, measure }) => ({ id, title: measure }));
	return [{ title: route.title, choices: [...facts, ...figures] }];
}

function aboutSelected(
	selected: Selected,
	links: Links,
	choicesAbout: (ref: Reference) => Choice[]
): Choices[] {
	return selected
		? [{ title: `About ${links.title(selected)}`, choices: choicesAbout(selected) }]
		: [];
}
