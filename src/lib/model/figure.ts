import type { Observation, Qualifier } from './records';

type Figure = Pick<Observation, 'value' | 'low' | 'high' | 'qualifier'>;

const narrowSpace = '\u202f';
const scales = [
	{ size: 1e12, word: 'trillion', letter: 'T' },
	{ size: 1e9, word: 'billion', letter: 'B' },
	{ size: 1e6, word: 'million', letter: 'M' },
	{ size: 1e3, word: '', letter: 'k' }
] as const;
const before: Partial<Record<Qualifier, string>> = {
	about: 'about ',
	nearly: 'nearly ',
	over: 'over ',
	'up-to': 'up to '
};

/** Whether a chart's unit is a currency: its ISO 4217 code. */
export function isCurrency(unit: string): boolean {
	return /^[A-Z]{3}$/.test(unit);
}

/** Whether what a unit counts is money, as a sum or by the month. */
export function isMoney(unit: string): boolean {
	return isCurrency(unit.split(' per ')[0]!);
}

/** A stated value as a reader sees it, with its qualifier: `over 60 %`, `$323 million`, `rank 5`. */
export function printFigure({ value, low, high, qualifier }: Figure, unit: string): string {
	const amount =
		low !== undefined && high !== undefined
			? printRange(low, high, unit)
			: value !== undefined && printAmount(value, unit);
	if (!amount) return 'no figure';
	return `${before[qualifier] ?? ''}${amount}${qualifier === 'estimate' ? ' (estimate)' : ''}`;
}

/** A bare value short enough for an axis: `50 %`, `$400M`, `20k`. */
export function printTick(value: number, unit: string): string {
	const scale = scales.find(({ size }) => Math.abs(value) >= size);
	const digits = scale ? `${plain(value / scale.size)}${scale.letter}` : plain(value);
	if (unit === 'percent') return `${plain(value)}${narrowSpace}%`;
	const [currency = ''] = unit.split(' per ');
	return isCurrency(currency) ? withSymbol(digits, currency, value) : digits;
}

function printAmount(value: number, unit: string): string {
	const { digits, word } = scaled(value, unit);
	return dressed(digits, word, unit, value);
}

function printRange(low: number, high: number, unit: string): string {
	const [from, to] = [scaled(low, unit), scaled(high, unit)];
	if (from.word === to.word) return dressed(`${from.digits}–${to.digits}`, to.word, unit, high);
	return dressed(`${from.digits}${from.word}–${to.digits}`, to.word, unit, high);
}

/** Millions and more in words, but only where three decimals say all of the value. */
function scaled(value: number, unit: string): { digits: string; word: string } {
	const scale = scales.find(({ size, word }) => word && Math.abs(value) >= size);
	const rounded = scale && Math.round((value / scale.size) * 1000) / 1000;
	if (!scale || rounded! * scale.size !== value || unit === 'percent')
		return { digits: plain(value), word: '' };
	return { digits: plain(rounded!), word: ` ${scale.word}` };
}

function dressed(digits: string, word: string, unit: string, value: number): string {
	if (unit === 'percent') return `${digits}${narrowSpace}%`;
	if (unit === 'rank') return `rank ${digits}`;
	const [currency = '', per] = unit.split(/(?= per )/);
	if (isCurrency(currency)) return withSymbol(digits, currency, value) + word + (per ?? '');
	return `${digits}${word} ${unit}`;
}

function withSymbol(digits: string, unit: string, value: number): string {
	const parts = new Intl.NumberFormat('en-GB', {
		style: 'currency',
		currency: unit,
		currencyDisplay: 'narrowSymbol'
	}).formatToParts(Math.abs(value));
	const symbol = parts.find(({ type }) => type === 'currency')?.value ?? unit;
	const gap = symbol === unit ? '\u00a0' : '';
	return digits.startsWith('-') ? `-${symbol}${gap}${digits.slice(1)}` : `${symbol}${gap}${digits}`;
}

function plain(value: number): string {
	return new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 }).format(value);
}
