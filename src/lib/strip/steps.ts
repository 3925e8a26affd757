import type { RouteStrip } from '../geo/inspection';
import { measuredAt, postAt } from '../geo/strip-scale';

/** What is walked on: its stated scale, if the strip has one, else as measured. */
export interface Scale {
	fromKm: number;
	toKm: number;
	isScaled: boolean;
}

type Walked = Pick<RouteStrip, 'scaled' | 'measuredKm' | 'legs' | 'stations' | 'borders'>;

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

/** Nearer than this to a station or border, in kilometres, the reader stands at it. */
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
export function nextStation(strip: Walked, at: number): number {
	return stopsOf(strip).find((km) => km > at + there) ?? strip.measuredKm;
}

/** Where the last station or border behind is, or the begin. */
export function stationBefore(strip: Walked, at: number): number {
	return stopsOf(strip).findLast((km) => km < at - there) ?? 0;
}

/** The border a reader stands at. */
export function borderAt(
	{ borders }: Pick<Walked, 'borders'>,
	km: number
): Walked['borders'][number] | undefined {
	return borders.find(({ measuredKm }) => Math.abs(measuredKm - km) <= there);
}

/** Stations and borders in their order; a border that is a station too may be among them twice. */
const stopsOf = ({ stations, borders }: Walked): number[] =>
	[...stations, ...borders].map(({ measuredKm }) => measuredKm).sort((a, b) => a - b);
