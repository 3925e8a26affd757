import { distanceUnits, type DistanceUnit } from '../../geo/units';

const key = 'distance-unit';

/** The unit the reader chose before on this visit; kilometres at first, or where the browser keeps nothing. */
export function keptUnit(): DistanceUnit {
	try {
		const kept = sessionStorage.getItem(key);
		return distanceUnits.find((unit) => unit === kept) ?? 'km';
	} catch {
		return 'km';
	}
}

export function keepUnit(unit: DistanceUnit): void {
	try {
		sessionStorage.setItem(key, unit);
	} catch {
		// It is forgotten, then.
	}
}
