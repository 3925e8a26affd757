import { feature } from '@turf/turf';
import type { Feature } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { choices } from './choices';
import { landOf, type Land, type Line } from './land';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface Country {
	name: string;
	code: string | undefined;
	shapes: (Polygon | MultiPolygon)[];
}

const { names, codes, parts, disputedBorders } = choices;
const regionNames = new Intl.DisplayNames('en', { type: 'region' });

/** ISO 3166-1 numbers (they are the UN's M49) become two letters by the platform's own table. */
function codeOf(id: string | number | undefined, name: string): string | undefined {
	if (name in codes) return codes[name];
	return /^\d{3}$/.test(String(id)) ? new Intl.Locale(`und-${id}`).region : undefined;
}

function fullName(name: string, code: string | undefined): string {
	const spelledOut = code && name.includes('.') ? regionNames.of(code) : undefined;
	return names[name] ?? spelledOut ?? name;
}

function countriesOf(atlas: Atlas): Country[] {
	const found = new Map<string, Country>();
	for (const shape of atlas.objects.countries.geometries) {
		if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') continue;
		const given = shape.properties?.name ?? '';
		const key = parts[given] ?? given;
		const country = found.get(key) ?? { name: key, code: undefined, shapes: [] };
		if (key === given) country.code = codeOf(shape.id, given);
		country.shapes.push(shape);
		found.set(key, country);
	}
	return [...found.values()]
		.map((country) => ({ ...country, name: fullName(country.name, country.code) }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function landsOf(atlas: Atlas): Feature<Land>[] {
	return countriesOf(atlas).map(({ name, code, shapes }) =>
		landOf(merge(atlas, shapes as MultiPolygon[]), code ? { name, code } : { name })
	);
}

/** The lines between countries, once each; coasts are not among them. */
export function bordersOf(atlas: Atlas, detail: 'coarse' | 'fine'): Feature<Line>[] {
	const owners = new Map<unknown, Country>();
	for (const country of countriesOf(atlas))
		for (const shape of country.shapes) owners.set(shape, country);
	return [false, true].map((disputed) => {
		const lines = mesh(atlas, atlas.objects.countries as GeometryCollection, (one, other) => {
			const [a, b] = [owners.get(one), owners.get(other)];
			const pair = [a?.code, b?.code].sort().join(' ');
			return a !== b && disputedBorders.includes(pair) === disputed;
		});
		return feature<Line>(lines, { detail, disputed });
	});
}
