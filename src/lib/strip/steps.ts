import type { RouteStrip } from '../geo/inspection';
import { measuredAt, postAt } from '../geo/strip-scale';

/** What is walked on: its stated scale, if the strip has one, else as measured. */
export interface Scale {
	fromKm: number;
	toKm: number;
	isScaled: boolean;
}

type Walked = Pick<RouteStrip, 'scaled' | 'measuredKm' | 'legs' | 'stations'>;

export function scaleOf({ scaled, measuredKm }: Walked): Scale {
	return scaled ? { ...scaled, isScaled: true } : { fromKm: 0, toKm: measuredKm, isScaled: false };
}

/** A measured kilometre on the scale that is walked on. */
export function kmOn(strip: Walked, measuredKm: number): number {
	return strip.scaled ? (postAt(strip.legs, measuredKm).scaledKm ?? measuredKm) : measuredKm;
}

/** The measured kilometre of one on the scale that is walked on; beyond its ends, the end. */
export function measuredOf(strip: Walked, km: number): number {
	const { fromKm, toKm } = scaleOf(strip);
	const within = Math.min(Math.max(km, fromKm), toKm);
	return strip.scaled ? (measuredAt(strip, within) ?? 0) : within;
}

/** Nearer than this to a station, in kilometres, the reader stands at it. */
const there = 0.05;

/**
 * Where a key leads, in measured kilometres: arrows by 1 km, with Shift by 10, of the scale that is walked on; Page Up
 * and Page Down to the next station or border, and the one before; Home and End. Undefined: the key leads nowhere.
 */
export function stepped(
	strip: Walked,
	at: number,
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>
): number | undefined {
	const by = (km: number) => measuredOf(strip, kmOn(strip, at) + (shiftKey ? 10 : 1) * km);
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp':
			return by(1);
		case 'ArrowLeft':
		case 'ArrowDown':
			return by(-1);
		case 'PageUp':
			return nextStation(strip, at);
		case 'PageDown':
			return stationBefore(strip, at);
		case 'Home':
			return 0;
		case 'End':
			return strip.measuredKm;
		default:
			return undefined;
	}
}

/** Where the next station or border is, or the end. */
export function nextStation({ stations, measuredKm }: Walked, at: number): number {
	return stations.find((station) => station.measuredKm > at + there)?.measuredKm ?? measuredKm;
}

/** Where the last station or border behind is, or the begin. */
export function stationBefore({ stations }: Walked, at: number): number {
	return stations.findLast((station) => station.measuredKm < at - there)?.measuredKm ?? 0;
}
