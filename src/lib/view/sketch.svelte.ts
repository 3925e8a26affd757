import { createContext } from 'svelte';

/** Longitude and latitude, in degrees. */
type LonLat = [number, number];

/** Lines that are the reader's own, brought along: drawn on the map, which goes there, and never kept. */
export class Sketch {
	lines = $state.raw<readonly (readonly LonLat[])[]>([]);
}

export const [currentSketch, provideSketch] = createContext<Sketch>();
