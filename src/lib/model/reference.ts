/**
 * What reference works outside the corpus say of a route. It is attributed and never quoted, and it stands apart from
 * what the sources of the dossier say.
 */

import type { Qualifier, Span, Standing } from './records';

/**
 * How a statement is known: found in the work named; computed from what stands there; an estimate of the dossier's
 * own; or unverified, from general knowledge.
 */
export const groundings = ['found', 'computed', 'estimate', 'unverified'] as const;
export type Grounding = (typeof groundings)[number];

/** Who says a thing, where to look it up, and what to keep in mind. */
export interface Attribution {
	work: string;
	/** Where in the work. */
	at: string;
	/** Only where a full address is known. */
	url?: string;
	basis: Grounding;
	note?: string;
}

/** Something of a route that is no figure and no date. */
export interface Fact extends Attribution {
	title: string;
	value: string;
}

/** When a thing was so. */
export interface Dated {
	/** EDTF; absent where the work gives no date. */
	period?: string;
	span?: Span;
}

export const figureKinds = [
	'length',
	'diameter',
	'capacity',
	'throughput',
	'cumulative',
	'height',
	'facilities',
	'volume'
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The way of the legs in their order, or the other way. */
export const directions = ['forward', 'reverse'] as const;
export type Direction = (typeof directions)[number];

/** One value that a work states of a route, or of a part of it. */
export interface RouteObservation extends Attribution, Dated {
	/** `figure-id/n`, counted from 1. */
	id: string;
	value?: number;
	low?: number;
	high?: number;
	qualifier: Qualifier;
	/** The leg it is true of, if not of all. */
	leg?: string;
	/** The section it is true of, on the route's scale. */
	fromKm?: number;
	toKm?: number;
}

/** Values of one measure with one definition: drawn as a series of a chart is. */
export interface RouteFigure {
	id: string;
	kind: FigureKind;
	/** Exactly what is counted, and who counts. */
	measure: string;
	/** In whole units: 57100000 barrels. */
	unit: string;
	direction?: Direction;
	/** Its values come of different makers, so that no line may join them. */
	mixed?: boolean;
	note?: string;
	observations: RouteObservation[];
}

export const milestoneKinds = [
	'agreement',
	'construction',
	'first-oil',
	'first-gas',
	'inauguration',
	'loading',
	'volume',
	'incident',
	'interruption',
	'capacity',
	'operator'
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** A dated happening of a route. */
export interface Milestone extends Attribution, Dated {
	id: string;
	title: string;
	kind: MilestoneKind;
	period: string;
	/** On the route's scale; absent where the place is not known. */
	km?: number;
	/** The leg it happened on, if that is all that is known of the place, or more. */
	leg?: string;
}

export const states = [
	'in-use',
	'idle',
	'partly-built',
	'under-construction',
	'not-built',
	'not-known'
] as const;
export type State = (typeof states)[number];

/** Whether a route or a leg is used, as of `period`. */
export interface Status extends Attribution, Dated {
	state: State;
}

/** Who runs a route, or some of its legs, in `period`. */
export interface Operator extends Attribution, Dated {
	name: string;
	/** Absent: all of them. */
	legs?: string[];
}

/** Where what flows goes on to, or comes from: a link of a chain. */
export interface Continuation {
	/** The id of the other route. */
	route: string;
	/** The leg of the earlier route after which it goes on; absent: the last. */
	leg?: string;
	standing: Standing;
	note: string;
}
