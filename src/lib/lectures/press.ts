import { commandOf, digitOf, type Press } from './keys';
import type { Talk } from './talk.svelte';

/**
 * Does what a key asks of the talk: only where a talk is given are its keys known.
 *
 * @returns whether the key was the talk's
 */
export function press(talk: Talk, key: Press): boolean {
	const digit = digitOf(key);
	if (digit && (digit !== '0' || talk.digits)) {
		talk.digits = (talk.digits + digit).slice(-3);
		return true;
	}
	if (key.code === 'Enter' || key.code === 'NumpadEnter') return talk.goToDigits();
	const command = commandOf(key);
	if (command) talk.do(command);
	return Boolean(command);
}
