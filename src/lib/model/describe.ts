import { chainOf, type ChainLink } from './chain';
import { disputeKinds, type DisputeKind } from './dispute';
import { observationsOf, type Links } from './links';
import { printPeriod } from './period';
import type {
	Chart,
	Dossier,
	Excerpt,
	Kind,
	Place,
	Position,
	Reference,
	Route,
	Source,
	Standing,
	Unquoted
} from './records';

export interface Detail {
	label: string;
	value: string;
	/** The language of the value, where it is not the page's. */
	lang?: string;
}

/** What is particular to an entity of one kind; the rest of its page follows from the links. */
export interface Description {
	subtitle: string;
	standing?: Standing;
	note?: string | undefined;
	details?: Detail[];
	route?: Route;
	/** The routes before and after it, and itself. */
	chain?: ChainLink[];
	positions?: Position[];
	/** The passages the entity rests on, if they are not those that are about it. */
	excerpts?: Excerpt[];
	chart?: Chart;
	/** Paragraphs of a source that are not quoted. */
	unquoted?: Unquoted[];
	/** What the entity itself says it is about. */
	about?: Reference[];
}

type Describe = (dossier: Dossier, links: Links, id: string) => Description;

function find<Entity extends { id: string }>(list: readonly Entity[], id: string): Entity {
	const entity = list.find((one) => one.id === id);
	if (!entity) throw new Error(`The dossier has no record “${id}” of this kind.`);
	return entity;
}

const detail = (label: string, value: string | undefined, lang?: string): Detail[] =>
	value ? [{ label, value, ...(lang && { lang }) }] : [];

/** A position as people write it, to about ten metres. */
export function printPosition([lon, lat]: Place['coordinates']): string {
	return `${Math.abs(lat).toFixed(4)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(4)}° ${lon < 0 ? 'W' : 'E'}`;
}

const disagreementKinds: Record<string, string> = {
	figure: 'Sources differ about a figure',
	date: 'Sources differ about a date',
	order: 'Sources differ about an order',
	account: 'Sources tell it differently',
	name: 'Sources use different names'
};

const place: Describe = ({ places, languages }, _, id) => {
	const { names, aka, precision, coordinates, from, accuracyKm, note } = find(places, id);
	const others = Object.entries(names).filter(([language]) => language !== 'en');
	const around = precision === 'site' || precision === 'settlement' ? '' : 'a point inside it: ';
	return {
		subtitle: precision[0]!.toUpperCase() + precision.slice(1),
		note,
		details: [
			...others.flatMap(([code, name]) => detail(languages[code] ?? code, name, code)),
			...detail('Also spelled', aka.join(' · ')),
			...detail('Position', around + printPosition(coordinates)),
			...detail('Accuracy', accuracyKm ? `within about ${accuracyKm} km` : undefined),
			...detail('Placed after', from)
		]
	};
};

const route: Describe = ({ routes }, _, id) => {
	const found = find(routes, id);
	const { aka, carries, standing, context, note } = found;
	const from = context ? ', from reference works: no source here speaks of it' : '';
	return {
		subtitle: `Route for ${carries}${from}`,
		standing,
		note,
		details: [...detail('Also called', aka.join(' · ')), ...detail('Shown', context)],
		route: found,
		chain: chainOf(routes, id)
	};
};

const chart: Describe = ({ charts }, { excerpt }, id) => {
	const found = find(charts, id);
	const observations = observationsOf(found);
	return {
		subtitle: `${observations.length} stated ${observations.length === 1 ? 'value' : 'values'}`,
		note: found.note,
		chart: found,
		excerpts: [...new Set(observations.map((one) => one.excerpt))].map(excerpt),
		about: observations.flatMap((one) => one.about)
	};
};

const event: Describe = ({ events }, { excerpt }, id) => {
	const { period, standing, note, excerpts, about } = find(events, id);
	return { subtitle: printPeriod(period), standing, note, excerpts: excerpts.map(excerpt), about };
};

const actor: Describe = ({ actors }, _, id) => {
	const { kind, role, aka } = find(actors, id);
	return {
		subtitle: role ?? kind[0]!.toUpperCase() + kind.slice(1),
		details: detail('Also spelled', aka.join(' · '))
	};
};

const disagreement: Describe = ({ disagreements }, { excerpt }, id) => {
	const { kind, note, positions, about } = find(disagreements, id);
	const excerpts = [...new Set(positions.map((one) => one.excerpt))].map(excerpt);
	const isOneSource = new Set(excerpts.map(({ source }) => source)).size === 1;
	const subtitle = isOneSource
		? `One source gives different ${disputeKinds[kind as DisputeKind].toLowerCase()}`
		: (disagreementKinds[kind] ?? kind);
	return { subtitle, note, positions, about, excerpts };
};

const source: Describe = ({ sources, excerpts, unquoted }, _, id) => {
	const found = find(sources, id);
	const quoted = excerpts.filter((one) => one.source === id);
	return {
		subtitle: found.kind[0]!.toUpperCase() + found.kind.slice(1),
		note: found.note,
		details: sourceDetails(found),
		excerpts: quoted,
		unquoted: unquoted.filter((one) => one.source === id),
		about: []
	};
};

function sourceDetails({ csl, licence, licenceNote, quota }: Source): Detail[] {
	const text = (key: string) => (typeof csl[key] === 'string' ? (csl[key] as string) : undefined);
	const authors = (csl['author'] as { family: string; given?: string }[] | undefined) ?? [];
	const issue = [text('volume'), text('issue') && `(${text('issue')})`].filter(Boolean).join('');
	return [
		...detail('Title', text('title') ?? 'none in the text received'),
		...detail(
			'By',
			authors.map(({ family, given }) => `${given ?? ''} ${family}`.trim()).join(', ')
		),
		...detail('Published', issuedOf(csl) && printPeriod(issuedOf(csl)!)),
		...detail('In', [text('container-title'), issue].filter(Boolean).join(' ')),
		...detail('Publisher', text('publisher')),
		...detail('DOI', text('DOI')),
		...detail('Licence', [licence ?? 'not stated', licenceNote].filter(Boolean).join('. ')),
		...detail('Quoted here', quota === null ? undefined : `at most ${quota} words`)
	];
}

/** The date a source was published, as EDTF; undefined where it is not known. */
export function issuedOf(csl: Source['csl']): string | undefined {
	const issued = csl['issued'] as { 'date-parts'?: number[][] } | undefined;
	return issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The description of an entity of each kind. Throws if there is none with the id. */
export const describe: Record<Kind, Describe> = {
	places: place,
	routes: route,
	charts: chart,
	events: event,
	actors: actor,
	disagreements: disagreement,
	sources: source
};
