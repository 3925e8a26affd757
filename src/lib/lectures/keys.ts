/** What a key, a clicker, a button or another window may ask of a talk. */
export type Command =
	| 'next'
	| 'back'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'fill'
	| 'overview'
	| 'laser'
	| 'draw'
	| 'clear'
	| 'roam'
	| 'return'
	| 'larger'
	| 'smaller'
	| 'usual'
	| 'contrast'
	| 'code'
	| 'present'
	| 'help'
	| 'resume'
	| 'leave';

/** What a key press is told by: where the key lies, whatever is printed on it. */
export type Press = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

export interface Shortcut {
	command: Command;
	/** As `KeyboardEvent.code` has them; `Shift-` before those that want it. */
	codes: readonly string[];
	/** As keyboards print them. */
	keys: string;
	says: string;
}

/** Every key of a talk, in the order of its help. */
export const shortcuts: readonly Shortcut[] = [
	{
		command: 'next',
		codes: ['ArrowRight', 'ArrowDown', 'Space', 'KeyN', 'PageDown'],
		keys: '→ ↓ Space N PageDown',
		says: 'Next line, then next step'
	},
	{
		command: 'back',
		codes: ['ArrowLeft', 'ArrowUp', 'Shift-Space', 'KeyP', 'PageUp'],
		keys: '← ↑ Shift-Space P PageUp',
		says: 'Back'
	},
	{ command: 'first', codes: ['Home'], keys: 'Home', says: 'First step' },
	{ command: 'last', codes: ['End'], keys: 'End', says: 'Last step' },
	{
		command: 'overview',
		codes: ['KeyO'],
		keys: 'O',
		says: 'All steps at a glance'
	},
	{ command: 'black', codes: ['KeyB', 'Period', 'NumpadDecimal'], keys: 'B .', says: 'Black' },
	{ command: 'white', codes: ['KeyW'], keys: 'W', says: 'White' },
	{ command: 'fill', codes: ['KeyF'], keys: 'F', says: 'Full screen' },
	{ command: 'laser', codes: ['KeyL'], keys: 'L', says: 'Laser pointer' },
	{ command: 'draw', codes: ['KeyD'], keys: 'D', says: 'Draw on the map' },
	{ command: 'clear', codes: ['KeyC'], keys: 'C', says: 'Clear what is drawn' },
	{ command: 'roam', codes: ['KeyM'], keys: 'M', says: 'Roam the map; again: return to the step' },
	{ command: 'return', codes: ['Backspace'], keys: 'Backspace', says: 'Return to the step' },
	{
		command: 'larger',
		codes: ['Equal', 'NumpadAdd'],
		keys: '+',
		says: 'Larger text'
	},
	{
		command: 'smaller',
		codes: ['Minus', 'NumpadSubtract'],
		keys: '−',
		says: 'Smaller text'
	},
	{ command: 'usual', codes: ['Digit0', 'Numpad0'], keys: '0', says: 'Text as it was' },
	{ command: 'contrast', codes: ['KeyH'], keys: 'H', says: 'High contrast, for weak projectors' },
	{ command: 'code', codes: ['KeyQ'], keys: 'Q', says: 'Code of this step’s address' },
	{
		command: 'present',
		codes: ['KeyS'],
		keys: 'S',
		says: 'Presenter’s window: notes, time, next step'
	},
	{ command: 'help', codes: ['Slash', 'F1'], keys: '? F1', says: 'This list' },
	{
		command: 'resume',
		codes: ['F5', 'Shift-F5'],
		keys: 'F5 Shift-F5',
		says: 'Back to the step, full screen (clickers send it)'
	},
	{ command: 'leave', codes: ['Escape'], keys: 'Esc', says: 'Close what is open, then leave' }
];

/** Keys that are more than one command: they are told in the help beside the others. */
export const goingTo = { keys: '1 2 3 … Enter', says: 'Go to the step of this number' };

const byCode = new Map(
	shortcuts.flatMap(({ command, codes }) => codes.map((code) => [code, command] as const))
);

/** What a key asks for; undefined if nothing, or if it is the browser's, as with Ctrl. */
export function commandOf({
	code,
	shiftKey,
	ctrlKey,
	altKey,
	metaKey
}: Press): Command | undefined {
	if (ctrlKey || altKey || metaKey) return;
	return (shiftKey && byCode.get(`Shift-${code}`)) || byCode.get(code);
}

/** The digit of a key, on its upper row or its block of numbers. */
export function digitOf({ code, shiftKey, ctrlKey, altKey, metaKey }: Press): string | undefined {
	if (shiftKey || ctrlKey || altKey || metaKey) return;
	return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
}

const fields = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const pressed = 'a, button, summary';

/** Whether a key belongs to what has the focus: a field that is typed in, or a button reached by keyboard. */
export function isForTarget({ code, target }: Pick<KeyboardEvent, 'code' | 'target'>): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest(fields)) return true;
	return (code === 'Enter' || code === 'Space') && Boolean(target.closest(pressed));
}
