import type { Basis, Precision, Reference, Span, Standing } from './records';

/** What can be switched on and off on the map, and the features each stands for. */
export const overlayKinds = [
	'sites',
	'settlements',
	'areas',
	'countries',
	'routes',
	'context'
] as const;
export type OverlayKind = (typeof overlayKinds)[number];

/** What is said of a feature in one passage: enough to decide whether a filter shows it. */
export interface Saying {
	excerpt: string;
	themes: string[];
	source: string;
	/** The spans of what rests on the passage; empty: undated. */
	spans: Span[];
}

/** What is said, whichever passage says it. */
export type Said = Omit<Saying, 'excerpt'>;

/** A place as the map and the list need it. */
export interface PlaceFeature {
	ref: Reference;
	name: string;
	precision: Precision;
	coordinates: [number, number];
	accuracyKm?: number;
	/** The theme most of its passages have. */
	theme: string;
	sayings: Saying[];
}

/** A route as the map and the list need it; its geometry is `/geo/routes/<id>.geojson`. */
export interface RouteFeature {
	ref: Reference;
	name: string;
	carries: string;
	standing: Standing;
	bases: Basis[];
	bounds: [number, number, number, number];
	/** The theme most of its passages have; empty: no source speaks of it. */
	theme: string;
	sayings: Saying[];
	/** Whether it rests on reference works alone: no source of the dossier speaks of it. */
	context?: true;
	/** Whether what it carries goes along it in both directions. */
	eitherWay?: true;
	capacity?: Capacity;
	beside?: Beside;
}

/** What a route can carry, as a work states it. */
export interface Capacity {
	/** In `unit`, as it is written: in whole units. */
	value: number;
	unit: string;
	/** Beside the largest of what carries the same and is stated in the same unit: up to a quarter, up to a half, more. */
	step: 1 | 2 | 3;
}

/** Where a route is drawn among others that it runs alongside. */
export interface Beside {
	/** Those that run alongside each other have the same number. */
	bundle: number;
	/** 0 is where it lies; 1 is one line's room to the right of the bundle, -1 to its left. */
	side: number;
	/** Whether its legs run against the bundle. */
	against?: true;
}

/** A dated happening as the clock needs it. */
export interface Moment {
	ref: Reference;
	title: string;
	span: Span;
	sayings: Saying[];
}

const overlayOfPrecision: Record<Precision, OverlayKind> = {
	site: 'sites',
	settlement: 'settlements',
	district: 'areas',
	region: 'areas',
	country: 'countries'
};

/** The overlay a feature belongs to. */
export function overlayOf(feature: PlaceFeature | RouteFeature): OverlayKind {
	if ('precision' in feature) return overlayOfPrecision[feature.precision];
	return feature.context ? 'context' : 'routes';
}

/** What is said in each passage of which features: a pointer goes over many passages, and asks at each. */
export function featuresByExcerpt(
	features: readonly (PlaceFeature | RouteFeature)[]
): ReadonlyMap<string, readonly Reference[]> {
	const refs = new Map<string, Reference[]>();
	for (const { ref, sayings } of features)
		for (const { excerpt } of sayings) {
			const others = refs.get(excerpt);
			if (others) others.push(ref);
			else refs.set(excerpt, [ref]);
		}
	return refs;
}

/** All that map and list draw: `/data/atlas.json`, fetched after the page is shown. */
export interface Atlas {
	themes: { id: string; title: string }[];
	sources: { id: string; label: string }[];
	view: { center: [number, number]; zoom: number };
	places: PlaceFeature[];
	routes: RouteFeature[];
	/** Dated events, in order. */
	moments: Moment[];
	/** Events that have no place on the clock; absent where there are none. */
	undated?: Omit<Moment, 'span'>[];
}
