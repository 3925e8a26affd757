import {
	Color,
	featureFilter,
	latest,
	normalizePropertyExpression,
	type FilterSpecification,
	type LayerSpecification,
	type StylePropertyExpression
} from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';

/** A feature as expressions read it. */
export interface Drawable {
	properties: Record<string, unknown>;
	geometry: Geometry;
	/** What the map knows of it besides: whether it is lit. */
	state: Record<string, unknown>;
}

type Spec = Parameters<typeof normalizePropertyExpression>[2];
const specs = latest as unknown as Record<string, Record<string, Spec & { default?: unknown }>>;
/** These alone follow the zoom between whole ones; the rest of a layout is that of the tile. */
const smooth = new Set(['text-size', 'icon-size']);

/** What the expressions of a layer come to at a zoom, feature by feature. */
export class Values {
	readonly #layer: LayerSpecification;
	readonly #zoom: number;
	readonly #known = new Map<string, StylePropertyExpression | undefined>();

	constructor(layer: LayerSpecification, zoom: number) {
		this.#layer = layer;
		this.#zoom = zoom;
	}

	number(name: string, drawable?: Drawable): number {
		return Number(this.#evaluate(name, drawable) ?? 0);
	}

	text(name: string, drawable?: Drawable): string {
		return String(this.#evaluate(name, drawable) ?? '');
	}

	list<T>(name: string, drawable?: Drawable): T[] {
		const value = this.#evaluate(name, drawable);
		return Array.isArray(value) ? (value as T[]) : [];
	}

	/** Anchors, each with its offset. */
	anchors(name: string, drawable?: Drawable): [string, [number, number]][] {
		const value = this.#evaluate(name, drawable) as { values?: unknown[] } | undefined;
		const given = value?.values ?? [];
		return given.flatMap((anchor, index) =>
			index % 2 ? [] : [[anchor as string, given[index + 1] as [number, number]]]
		);
	}

	/** A colour, and how opaque it is: from 0 to 1. */
	colour(name: string, drawable?: Drawable): { colour: string; opacity: number } {
		const value = this.#evaluate(name, drawable);
		const [r, g, b, a] = (value instanceof Color ? value : Color.black).rgb;
		const hex = [r, g, b].map((part) =>
			Math.round(part * 255)
				.toString(16)
				.padStart(2, '0')
		);
		return { colour: `#${hex.join('')}`, opacity: a };
	}

	#evaluate(name: string, drawable?: Drawable): unknown {
		const part = name in specs[`paint_${this.#layer.type}`]! ? 'paint' : 'layout';
		if (!this.#known.has(name)) this.#known.set(name, this.#expressionOf(part, name));
		const whole = part === 'layout' && !smooth.has(name);
		const zoom = whole ? Math.floor(this.#zoom) : this.#zoom;
		return this.#known.get(name)?.evaluate({ zoom }, drawable && asRead(drawable), drawable?.state);
	}

	#expressionOf(part: 'paint' | 'layout', name: string): StylePropertyExpression | undefined {
		const spec = specs[`${part}_${this.#layer.type}`]![name]!;
		const given = (this.#layer[part] as Record<string, unknown> | undefined)?.[name];
		const value = given ?? spec.default;
		return value === undefined
			? undefined
			: normalizePropertyExpression(value as never, name, spec);
	}
}

/** Whether a filter keeps a feature; like tiles, filters know whole zooms only. */
export function keeps(filter: FilterSpecification | undefined, zoom: number) {
	const read = featureFilter(filter, 'filter');
	return (drawable: Drawable) => read.filter({ zoom: Math.floor(zoom) }, asRead(drawable));
}

function asRead({ properties, geometry }: Drawable) {
	return { type: geometry.type as 'Point', properties };
}
