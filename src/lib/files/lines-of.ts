/** A line as a file has it: of its positions nothing is known yet. */
export interface FoundLine {
	name: string | undefined;
	positions: readonly (readonly unknown[])[];
}

interface Loose {
	type?: unknown;
	features?: unknown;
	geometry?: unknown;
	geometries?: unknown;
	coordinates?: unknown;
	properties?: { name?: unknown; title?: unknown } | null;
}

const types = new Set([
	'FeatureCollection',
	'Feature',
	'GeometryCollection',
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon'
]);

/** The lines of what may be GeoJSON, in its order; undefined if it is none. Malformed lines have no positions. */
export function linesOf(value: unknown): FoundLine[] | undefined {
	if (!types.has((value as Loose | null)?.type as string)) return undefined;
	const lines: FoundLine[] = [];
	const left: { value: unknown; name: string | undefined }[] = [{ value, name: undefined }];
	// Not by recursion: a file may be nested deeper than the stack.
	for (let next = left.pop(); next; next = left.pop()) {
		const { type, features, geometry, geometries, coordinates, properties } = (next.value ??
			{}) as Loose;
		const name = nameOf(properties) ?? next.name;
		const add = (values: unknown) =>
			listOf(values)
				.toReversed()
				.forEach((one) => left.push({ value: one, name }));
		if (type === 'FeatureCollection') add(features);
		if (type === 'Feature') add([geometry]);
		if (type === 'GeometryCollection') add(geometries);
		if (type === 'LineString') lines.push({ name, positions: positionsOf(coordinates) });
		if (type === 'MultiLineString')
			for (const [index, part] of listOf(coordinates).entries())
				lines.push({ name: name && `${name}, part ${index + 1}`, positions: positionsOf(part) });
	}
	return lines;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const positionsOf = (value: unknown) => listOf(value).map(listOf);

function nameOf(properties: Loose['properties']): string | undefined {
	const name = properties?.name ?? properties?.title;
	return typeof name === 'string' ? name : undefined;
}
