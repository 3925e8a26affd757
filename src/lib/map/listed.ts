import type { Atlas, PlaceFeature, RouteFeature } from '../model/atlas';
import type { Reference } from '../model/records';

/** One option of the list of features. */
export interface Option {
	ref: Reference;
	name: string;
	/** What it is, in a word or two. */
	kind: string;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** All features as a reader looks for them: routes, then places, by name. */
export function sortedOptions({ places, routes }: Atlas): Option[] {
	const byName = (one: Option, other: Option) => collator.compare(one.name, other.name);
	return [routes, places].flatMap((features) => features.map(optionOf).sort(byName));
}

/** Of the sorted options those that are shown: first what is in view, then what is elsewhere. */
export function optionsOf(
	sorted: readonly Option[],
	seen: ReadonlySet<Reference>,
	inView: ReadonlySet<Reference>
): Option[] {
	const shown = sorted.filter(({ ref }) => seen.has(ref));
	const isNear = ({ ref }: Option) => inView.has(ref);
	return [...shown.filter(isNear), ...shown.filter((option) => !isNear(option))];
}

/** Features as options, in the order they are named in. */
export function optionsNamed({ places, routes }: Atlas, refs: readonly Reference[]): Option[] {
	const features = new Map([...places, ...routes].map((feature) => [feature.ref, feature]));
	return refs.flatMap((ref) => {
		const feature = features.get(ref);
		return feature ? [optionOf(feature)] : [];
	});
}

function optionOf(feature: PlaceFeature | RouteFeature): Option {
	const { ref, name } = feature;
	if ('precision' in feature) return { ref, name, kind: feature.precision };
	return { ref, name, kind: feature.context ? 'route, to compare' : 'route' };
}

/** Where a key leads from an option; undefined for keys that lead nowhere. */
export function indexAfter(key: string, at: number, count: number, page = 10): number | undefined {
	const steps: Record<string, number> = {
		ArrowDown: at + 1,
		ArrowUp: at - 1,
		PageDown: at + page,
		PageUp: at - page,
		Home: 0,
		End: count - 1
	};
	const next = steps[key];
	return next === undefined || !count ? undefined : Math.max(0, Math.min(count - 1, next));
}

/** The next option whose name begins with what was typed; a letter typed again goes on to the next. */
export function indexTyped(
	options: readonly Option[],
	typed: string,
	at: number
): number | undefined {
	const again = new Set(typed).size === 1;
	const sought = again ? typed.slice(0, 1) : typed;
	const start = again ? at + 1 : Math.max(at, 0);
	for (let step = 0; step < options.length; step++) {
		const index = (start + step) % options.length;
		if (collator.compare(options[index]!.name.slice(0, sought.length), sought) === 0) return index;
	}
	return undefined;
}
