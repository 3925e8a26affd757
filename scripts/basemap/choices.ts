import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, Point, Position } from 'geojson';

/** What a dossier chooses for its basemap; the only file here that is written by hand. */
export interface Choices {
	/** West, south, east, north of the region that is drawn in detail. */
	box: [number, number, number, number];
	/** Names as the map has them, where the packages have others. */
	names: Record<string, string>;
	/** Two letters for countries that have no ISO number. */
	codes: Record<string, string>;
	/** Pieces that the packages draw apart, and the country each is drawn with here. */
	parts: Record<string, string>;
	labelAt: Record<string, Position>;
	/** Pairs of codes, in the order of the alphabet. */
	disputedBorders: string[];
	seas: { name: string; at: Position; rank: number }[];
	/** By the zoom from which they show: code and name, as the gazetteer has them. */
	cities: Record<string, string[]>;
}

interface Place {
	names: { en: string };
	precision: string;
	country?: string;
}

export const folder = new URL('../../static/geo/', import.meta.url);

function parsed<T>(path: string | URL): T {
	return JSON.parse(readFileSync(path, 'utf8')) as T;
}

export function fromPackage<T>(path: string): T {
	return parsed<T>(createRequire(import.meta.url).resolve(path));
}

export const choices = parsed<Choices>(new URL('basemap/choices.json', folder));
export const places = parsed<FeatureCollection<Point, Place>>(
	new URL('places.geojson', folder)
).features;
