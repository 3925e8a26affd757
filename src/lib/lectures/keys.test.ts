import { describe, expect, it } from 'vitest';
import { commandOf, digitOf, shortcuts, type Press } from './keys';

const free = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
const key = (code: string, held: Partial<Press> = {}): Press => ({ ...free, code, ...held });

describe('a key of a talk', () => {
	it.each(shortcuts.flatMap(({ command, codes }) => codes.map((code) => [code, command] as const)))(
		'%s asks for %s',
		(code, command) => {
			const shiftKey = code.startsWith('Shift-');
			expect(commandOf(key(code.replace('Shift-', ''), { shiftKey }))).toBe(command);
		}
	);

	it('asks for one thing only', () => {
		const codes = shortcuts.flatMap(({ codes }) => codes);
		expect(new Set(codes).size).toBe(codes.length);
	});

	it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('is the browser’s with %s', (held) => {
		expect(commandOf(key('KeyN', { [held]: true }))).toBeUndefined();
		expect(digitOf(key('Digit1', { [held]: true }))).toBeUndefined();
	});

	it('is a digit on the upper row and on the block of numbers', () => {
		expect(['Digit1', 'Numpad7', 'KeyA'].map((code) => digitOf(key(code)))).toEqual([
			'1',
			'7',
			undefined
		]);
	});
});
