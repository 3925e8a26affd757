/**
 * The records of a dossier, as `/data/dossier.json` publishes them.
 *
 * Every list is ordered as in its file. Coordinates are [longitude, latitude] in degrees, WGS84. Money is in
 * whole units, shares in percent. An excerpt is referred to as `source/id`, anything with a page as `kind/id`.
 */

import type { Lecture } from './lecture';
import type { Route, Station } from './route';

export type { Fact } from './reference';
export type { Leg, Route, Station } from './route';

/** The kinds of entity: whatever has a page. They are also the first part of the address. */
export const kinds = [
	'places',
	'routes',
	'charts',
	'events',
	'actors',
	'disagreements',
	'sources'
] as const;
export type Kind = (typeof kinds)[number];

/** `kind/id`, like `places/harbour`. */
export type Reference = `${Kind}/${string}`;

export const qualifiers = [
	'exact',
	'about',
	'nearly',
	'over',
	'up-to',
	'range',
	'estimate'
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How a source asserts a thing. */
export const standings = ['stated', 'implied', 'proposed', 'alleged', 'denied'] as const;
export type Standing = (typeof standings)[number];

/** How a geometry is known. */
export const bases = ['surveyed', 'traced', 'schematic'] as const;
export type Basis = (typeof bases)[number];

/** What a point stands for: a country's point is not a site. */
export const precisions = ['site', 'settlement', 'district', 'region', 'country'] as const;
export type Precision = (typeof precisions)[number];

/** First and last moment of a period, in years with decimals (2017-07-01 is 2017.496); undefined: the source gives no year. */
export type Span = readonly [from: number, to: number];

/** A passage, and the words in it that state the thing. */
export interface Stated {
	excerpt: string;
	words: string;
}

/** A source: its CSL-JSON record, and what the dossier says of it. */
export interface Source {
	id: string;
	label: string;
	kind: string;
	licence: string | null;
	licenceNote?: string;
	/** How many words may be quoted; null: no limit. */
	quota: number | null;
	note: string;
	csl: Record<string, unknown> & { id: string; type: string };
}

export interface Locator {
	section?: string;
	paragraph: number;
}

export interface Excerpt {
	/** `source/id` */
	id: string;
	source: string;
	at: Locator;
	text: string;
	themes: string[];
	about: Reference[];
}

export interface Place {
	id: string;
	/** By language code; `en` is always there. */
	names: Record<string, string>;
	/** Spellings as they occur in the sources. */
	aka: string[];
	precision: Precision;
	country?: string;
	coordinates: [number, number];
	/** Where the coordinates are from. */
	from: string;
	accuracyKm?: number;
	note?: string;
	excerpts: string[];
}

export interface Observation extends Stated {
	/** `series-id/n`, counted from 1. */
	id: string;
	value?: number;
	low?: number;
	high?: number;
	qualifier: Qualifier;
	/** EDTF; absent where the source gives no date. */
	period?: string;
	span?: Span;
	about: Reference[];
}

export interface Series {
	id: string;
	/** Exactly what is counted, of what, from whom to whom, and what is left out. */
	measure: string;
	/** What is measured, where another series measures the same: these may be compared, and are of one unit. */
	concept?: string;
	observations: Observation[];
}

export interface Chart {
	id: string;
	title: string;
	/** `percent`, a currency's ISO code, or what is counted. */
	unit: string;
	themes: string[];
	note?: string;
	series: Series[];
}

/** A dated happening. */
export interface Happening {
	id: string;
	title: string;
	/** EDTF. */
	period: string;
	span?: Span;
	standing: Standing;
	/** Where its period comes from, if no passage has its years. */
	note?: string;
	themes: string[];
	about: Reference[];
	stated: Stated[];
	excerpts: string[];
}

export interface Actor {
	id: string;
	name: string;
	kind: string;
	role?: string;
	aka: string[];
	excerpts: string[];
}

export interface Position extends Stated {
	says: string;
}

export interface Disagreement {
	id: string;
	title: string;
	kind: string;
	themes: string[];
	note: string;
	about: Reference[];
	positions: Position[];
}

/** Paragraphs of a source that no excerpt quotes, counted over its whole text, and why. */
export interface Unquoted {
	source: string;
	from: number;
	to: number;
	why: string;
}

export interface Dossier {
	title: string;
	summary: string;
	themes: { id: string; title: string }[];
	languages: Record<string, string>;
	/** The opening camera. */
	view: { center: [number, number]; zoom: number };
	notes: { title: string; text: string }[];
	/** Whose work the map is made of, as their licences ask to be named. */
	credits: { name: string; url: string; licence: string }[];
	sources: Source[];
	excerpts: Excerpt[];
	places: Place[];
	routes: Route[];
	stations: Station[];
	charts: Chart[];
	events: Happening[];
	actors: Actor[];
	disagreements: Disagreement[];
	unquoted: Unquoted[];
	lectures: Lecture[];
}
