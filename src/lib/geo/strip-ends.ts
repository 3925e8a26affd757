import type { LonLat } from './geodesic';
import type { Strip } from './strip';
import type { Settlement, StripPlace } from './strip-marks';
import { nearestSettlement } from './strip-position';

/** What is where a strip begins or ends: a station, a border if there is no other; else the nearest settlement. */
export type StripEnd<Station = Strip['stations'][number]> =
	{ station: Station } | { settlement: Settlement };

/** Both ends of a strip; absent where nothing is near. */
export interface StripEnds<Station = Strip['stations'][number]> {
	begin?: StripEnd<Station>;
	end?: StripEnd<Station>;
}

/** Farther than this along the line, a station is not at the end; farther off it, a settlement says nothing of where that is. */
const mostKm = { station: 5, settlement: 30 };

export function endsOf(
	{ stations, line, measuredKm }: Pick<Strip, 'stations' | 'line' | 'measuredKm'>,
	settlements: readonly StripPlace[]
): StripEnds {
	const endAt = (km: number, point: LonLat | undefined): StripEnd | undefined => {
		const there = stations.filter((one) => Math.abs(one.measuredKm - km) <= mostKm.station);
		const station = there.find(({ kind }) => kind !== 'border') ?? there[0];
		if (station) return { station };
		const settlement = point && nearestSettlement(settlements, point);
		return settlement && settlement.distanceKm <= mostKm.settlement ? { settlement } : undefined;
	};
	const [begin, end] = [endAt(0, line.points[0]), endAt(measuredKm, line.points.at(-1))];
	return { ...(begin && { begin }), ...(end && { end }) };
}
