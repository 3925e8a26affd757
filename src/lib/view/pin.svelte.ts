import { createContext } from 'svelte';

/** Longitude and latitude, in degrees. */
type LonLat = [number, number];

/** The point of a route that the reader looks at, on its strip and on the map alike. */
export class Pin {
	/** Where it is; undefined: no route is walked along. */
	at = $state.raw<LonLat>();
	/** Where on the map the reader pointed, for the strip to go to. */
	asked = $state.raw<LonLat>();
	/** Whether the map rides along. */
	riding = $state(false);
}

export const [currentPin, providePin] = createContext<Pin>();
