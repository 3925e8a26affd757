import type { Basis, Standing } from './records';
import type {
	Continuation,
	Fact,
	Grounding,
	Milestone,
	Operator,
	RouteFigure,
	Status
} from './reference';

/** A part of a route that is known and asserted in one way. */
export interface Leg {
	id: string;
	name: string;
	basis: Basis;
	standing: Standing;
	country?: string;
	credit: string;
	/** Measured along the line that is drawn, geodesic. */
	measuredKm: number;
	statedKm?: number;
	statedBy?: string;
	/** The address of the work that states the length. */
	statedAt?: string;
	/** Where the leg begins and ends on the stated scale of its route, if there is one. */
	fromKm?: number;
	toKm?: number;
	/** Only where it is not that of the route. */
	status?: Status;
	/** Why it is drawn longer or shorter than stated, where that is known. */
	lengthNote?: string;
	/** Why the borders of the basemap cut it otherwise than those of its country. */
	borderNote?: string;
	note?: string;
}

/** Whether a leg of a route does not exist, or not yet. */
export const isUnbuilt = ({ status }: Pick<Route, 'status'>, leg: Pick<Leg, 'status'>): boolean =>
	(leg.status ?? status)?.state === 'not-built';

export interface Route {
	id: string;
	title: string;
	/** Other names and abbreviations, as sources or works use them. */
	aka: string[];
	/** What flows: oil, gas, goods. */
	carries: string;
	/** Whether it goes in both directions; if not, in the order of the legs. */
	eitherWay?: true;
	/** How the sources assert it; of a route that is context, how the reference works do. */
	standing: Standing;
	/** Why the route is shown though no source of the dossier speaks of it: it rests on reference works alone. */
	context?: string;
	note: string;
	/** Why all legs together are drawn longer or shorter than stated, where that is known. */
	lengthNote?: string;
	/** Whether the legs are alternatives to each other; if not, each begins where the one before ends. */
	alternatives?: boolean;
	status?: Status;
	operators: Operator[];
	facts: Fact[];
	figures: RouteFigure[];
	/** In order of time. */
	milestones: Milestone[];
	/** Where what flows goes on to. */
	continues: Continuation[];
	/** Where it comes from. */
	comesFrom: Continuation[];
	legs: Leg[];
	/** West, south, east, north. */
	bounds: [number, number, number, number];
	excerpts: string[];
}

export const stationKinds = [
	'terminal',
	'pump station',
	'compressor station',
	'pressure reduction station',
	'valve',
	'border',
	'passage',
	'port'
] as const;
export type StationKind = (typeof stationKinds)[number];

export interface Station {
	id: string;
	route: string;
	names: Record<string, string>;
	kind: StationKind;
	coordinates: [number, number];
	/** On the stated scale of the route, if there is one. */
	km?: number;
	accuracyKm?: number;
	basis: Grounding;
	from: string;
	note?: string;
}
