import type { Overlay } from '../scene';
import { places } from './places';
import { routes } from './routes';
import { sketch } from './sketch';
import { stations } from './stations';

/** All overlays, from bottom to top. */
export const overlays: readonly Overlay[] = [routes, sketch, stations, places];
