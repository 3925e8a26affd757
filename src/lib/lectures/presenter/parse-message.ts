import { shortcuts } from '../keys';
import type { Message } from './wire';

type Check = (value: unknown) => boolean;

const number: Check = Number.isFinite;
const part: Check = (value) => number(value) && Number(value) >= 0 && Number(value) <= 1;
const count: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const text: Check = (value) => typeof value === 'string' && value.length > 0;
const truth: Check = (value) => typeof value === 'boolean';
const oneOf = (values: readonly string[]): Check => {
	const known = new Set<unknown>(values);
	return (value) => known.has(value);
};
const optional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);
const listOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);
const shape =
	(checks: Record<string, Check>): Check =>
	(value) =>
		typeof value === 'object' &&
		value !== null &&
		Object.entries(checks).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const timer = shape({
	started: number,
	pausedAt: optional(number)
});

const state = shape({
	place: shape({ step: count, shown: count }),
	timer,
	cover: optional(oneOf(['black', 'white'])),
	open: optional(oneOf(['overview', 'code', 'help'])),
	tool: optional(oneOf(['laser', 'pen'])),
	roaming: truth,
	notes: truth,
	size: number,
	contrast: truth,
	strokes: listOf(shape({ step: count, line: listOf(listOf(number)) })),
	width: number,
	height: number,
	touched: number
});

const messages: Record<Message['says'], Check> = {
	hello: shape({}),
	state: shape({ wall: text, state }),
	bye: shape({ wall: text }),
	do: shape({ wall: text, command: oneOf(shortcuts.map(({ command }) => command)) }),
	go: shape({ wall: text, step: count, shown: optional(count) }),
	timer: shape({ wall: text, timer }),
	spot: shape({ wall: text, spot: optional(shape({ x: part, y: part })) })
};

/**
 * Reads what came over a wire.
 *
 * @returns undefined if it is of another talk, of another version, or none of what these windows say
 */
export function parseMessage(
	received: unknown,
	{ version, lecture }: { version: number; lecture: string }
): Message | undefined {
	if (typeof received !== 'object' || received === null) return;
	const message = received as Message & { version: unknown; lecture: unknown };
	if (message.version !== version || message.lecture !== lecture) return;
	const isSound = Object.hasOwn(messages, message.says) && messages[message.says](message);
	return isSound ? message : undefined;
}
