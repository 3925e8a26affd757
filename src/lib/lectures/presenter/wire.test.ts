import { expect, it } from 'vitest';
import { wallState } from './small-wall';
import { wireOver, type Carrier, type Message } from './wire';

/** A carrier that lets everybody hear what anybody says, its own voice too. */
class Loop extends EventTarget implements Carrier {
	postMessage(message: unknown) {
		this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
	}
	close() {
		return;
	}
}

const messages: Message[] = [
	{ says: 'hello' },
	{ says: 'state', wall: 'one', state: wallState() },
	{
		says: 'state',
		wall: 'one',
		state: wallState({ cover: 'black', strokes: [{ step: 1, line: [[10, 50]] }] })
	},
	{ says: 'bye', wall: 'one' },
	{ says: 'do', wall: 'one', command: 'next' },
	{ says: 'go', wall: 'one', step: 3 },
	{ says: 'timer', wall: 'one', timer: { started: 5, pausedAt: 9 } },
	{ says: 'spot', wall: 'one', spot: { x: 0.5, y: 1 } },
	{ says: 'spot', wall: 'one' }
];

function heardOn(carrier: Carrier, lecture = 'ships') {
	const heard: Message[] = [];
	const stop = wireOver(carrier, lecture).hear((message) => heard.push(message));
	return { heard, stop };
}

it.each(messages)('$says is heard as it was said', (message) => {
	const loop = new Loop();
	const { heard, stop } = heardOn(loop);
	wireOver(loop, 'ships').send(message);
	expect(heard).toEqual([expect.objectContaining(message)]);
	stop();
	wireOver(loop, 'ships').send(message);
	expect(heard).toHaveLength(1);
});

it('windows of another talk are not heard', () => {
	const loop = new Loop();
	const { heard } = heardOn(loop);
	wireOver(loop, 'trains').send({ says: 'hello' });
	expect(heard).toEqual([]);
});

const envelope = { version: 1, lecture: 'ships' };
it.each([
	['another version', { ...envelope, version: 2, says: 'hello' }],
	['nothing', null],
	['a text', 'hello'],
	['no word of ours', { ...envelope, says: 'shout' }],
	['a word that every object has', { ...envelope, says: 'constructor' }],
	['a command that there is not', { ...envelope, says: 'do', wall: 'one', command: 'explode' }],
	['a step that is no number', { ...envelope, says: 'go', wall: 'one', step: '3' }],
	['a spot beside the wall', { ...envelope, says: 'spot', wall: 'one', spot: { x: 2, y: 0 } }],
	['a timer that never started', { ...envelope, says: 'timer', wall: 'one', timer: {} }],
	['a state without a place', { ...envelope, says: 'state', wall: 'one', state: { size: 0 } }],
	[
		'a drawing that is none',
		{ ...envelope, says: 'state', wall: 'one', state: { ...wallState(), strokes: [{}] } }
	],
	['a message to nobody', { ...envelope, says: 'do', command: 'next' }]
])('%s is ignored', (_, received) => {
	const loop = new Loop();
	const { heard } = heardOn(loop);
	loop.postMessage(received);
	expect(heard).toEqual([]);
});
