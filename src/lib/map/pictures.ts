import { arrows } from './arrows';
import { marks, type Mark } from './marks';
import { stationLooks, stationPicture } from './station-marks';

/** All marks that a style may ask for, by the name it asks with. */
export const pictures: Readonly<Record<string, Mark>> = {
	...marks,
	...arrows,
	...Object.fromEntries(
		stationLooks.map(({ kind, soft, mark }) => [stationPicture(kind, soft), mark])
	)
};
