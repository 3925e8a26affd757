import { expect, test } from 'vitest';
import { clockVerdict } from './clock';
import { filesVerdict, noWorker, workerVerdict } from './files';
import { fontsVerdict } from './fonts';
import { graphicsVerdict } from './graphics';
import { memoryVerdict } from './memory';
import { screenVerdict } from './screen';
import { look, missing, outcomeOf, printBytes, ready } from './verdict';

const whole = { of: 4, missing: [], bytes: 1_500_000 };
const tally = { version: 'one', isServed: true, app: whole, talk: whole };
const page = { version: 'one', answers: true, waiting: false };
const screen = { width: 1024, height: 768, canFill: true, canStayAwake: true };
const room = { usage: 7e6, quota: 1e10, persisted: true };

test('all of it is ready, and the cable may be pulled', () => {
	const verdicts = [
		filesVerdict(tally, []),
		workerVerdict(tally, page),
		fontsVerdict(new Map([['text', true]])),
		graphicsVerdict('A graphics card', [{ ms: 400 }, { ms: 1200 }]),
		screenVerdict(screen),
		memoryVerdict(room),
		clockVerdict(0, 1000, 600)
	];
	expect(verdicts.map(({ standing }) => standing)).toEqual(verdicts.map(() => 'ready'));
	expect(outcomeOf(verdicts)?.says).toBe('Ready: you may pull the cable.');
});

test('nothing is said of the whole before all of it is found', () => {
	expect(outcomeOf([ready('one'), undefined])).toBeUndefined();
	expect(outcomeOf([])?.standing).toBe('ready');
});

test('what is worth a look stops nothing, what is missing does', () => {
	const remark = look('slow', 'look');
	expect(outcomeOf([ready(''), remark])).toMatchObject({
		standing: 'ready',
		todo: expect.stringMatching(/One thing/)
	});
	expect(outcomeOf([remark, remark])).toMatchObject({
		standing: 'ready',
		todo: expect.stringMatching(/2 things/)
	});
	expect(outcomeOf([remark, missing('gone', 'get it')])).toMatchObject({
		standing: 'missing',
		todo: expect.stringMatching(/One thing is to be done/)
	});
});

test.each([
	['unreached', /Connect to the network/],
	['refused', /server refuses/],
	['other version', /Close all other windows/],
	['no room', /no room/]
] as const)('files that are %s are named, with what to do', (fault, todo) => {
	const path = '/lectures/harbour/1/';
	const verdict = filesVerdict({ ...tally, talk: { ...whole, missing: [path] } }, [
		{ path, fault }
	]);
	expect(verdict.standing).toBe('missing');
	expect(verdict.says).toBe(`1 of 8 files are not kept: ${path}.`);
	expect(verdict.todo).toMatch(todo);
});

test('a worker that does not answer, or keeps another version, is not ready; a newer one is worth a look', () => {
	const standing = (found: Partial<typeof page>, kept: Partial<typeof tally> = {}) =>
		workerVerdict({ ...tally, ...kept }, { ...page, ...found }).standing;
	expect(standing({ answers: false })).toBe('missing');
	expect(standing({ version: 'two' })).toBe('missing');
	expect(standing({ waiting: true })).toBe('look');
	expect(standing({}, { isServed: false })).toBe('look');
	expect(workerVerdict({ ...tally, isServed: null }, page)).toMatchObject({
		standing: 'ready',
		says: expect.stringMatching(/not reached, nor needed/)
	});
	expect(noWorker('refused').says).toContain('(refused)');
});

test('a map that was not drawn is named by its step; drawing without a card is worth a look', () => {
	expect(graphicsVerdict(undefined, [])).toMatchObject({
		standing: 'missing',
		says: expect.stringMatching(/WebGL 2/)
	});
	expect(
		graphicsVerdict('A card', [{ ms: 1 }, { ms: 1, fault: 'It stayed blank.' }])
	).toMatchObject({
		standing: 'missing',
		says: expect.stringMatching(/at step 2: It stayed blank/)
	});
	expect(graphicsVerdict('ANGLE (SwiftShader Device)', [{ ms: 1 }])).toMatchObject({
		standing: 'look',
		says: expect.stringMatching(/by SwiftShader/)
	});
});

test('letters that did not come are named', () => {
	expect(fontsVerdict(new Map([['quotations', false]]))).toMatchObject({
		standing: 'missing',
		says: expect.stringMatching(/quotations/)
	});
});

test('a small or odd screen, one that cannot be filled or that sleeps, is worth a look', () => {
	const todo = (found: Partial<typeof screen>) => screenVerdict({ ...screen, ...found }).todo;
	expect(todo({ width: 800, height: 600 })).toContain('1024 × 768');
	expect(todo({ width: 2560, height: 1080 })).toContain('Neither');
	expect(todo({ canFill: false })).toContain('fill the screen');
	expect(todo({ canStayAwake: false })).toContain('sleep');
	expect(screenVerdict({ ...screen, width: 1920, height: 1080 }).says).toContain('16:9');
});

test('little room, or a small machine, is worth a look; what may be deleted is told', () => {
	expect(memoryVerdict(undefined).standing).toBe('look');
	expect(memoryVerdict({ ...room, quota: 8e6 }).todo).toContain('little room');
	expect(memoryVerdict({ ...room, machineGb: 1 }).todo).toContain('Close');
	expect(memoryVerdict({ ...room, persisted: false }).says).toContain('may delete');
});

test('a clock that is wrong is worth a look', () => {
	expect(clockVerdict(600_000, 0, 60)).toMatchObject({
		standing: 'look',
		says: expect.stringMatching(/10 minutes ahead/)
	});
	expect(clockVerdict(0, 600_000, 60).says).toMatch(/10 minutes behind/);
	expect(clockVerdict(0, undefined, 60).standing).toBe('ready');
});

test('bytes are counted as people count them', () => {
	expect([400, 123_456, 7_400_000, 11e9].map(printBytes)).toEqual([
		'0.4 kB',
		'120 kB',
		'7.4 MB',
		'11 GB'
	]);
});
