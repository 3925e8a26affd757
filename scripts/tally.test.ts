import { expect, test } from 'vitest';
import { printSummary, tallyPlaywright, tallyStep, tallyVitest } from './tally.ts';

test("Vitest's report is counted", () => {
	const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
	expect(tallyVitest(JSON.stringify(report))).toEqual({ passed: 7, failed: 1, skipped: 3 });
});

test("Playwright's report is counted, what passed at a second try as passed", () => {
	const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 0 } };
	expect(tallyPlaywright(JSON.stringify(report))).toEqual({ passed: 6, failed: 2, skipped: 0 });
});

test('a step without tests of its own is one check', () => {
	expect(tallyStep(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
	expect(tallyStep(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a step that broke never counts as without failure', () => {
	const counted = { passed: 3, failed: 0, skipped: 0 };
	expect(tallyStep(false, counted).failed).toBe(1);
	expect(tallyStep(false, { ...counted, failed: 2 }).failed).toBe(2);
	expect(tallyStep(true, counted)).toEqual(counted);
});

test('the summary ends with the sum alone on its line', () => {
	const summary = printSummary([
		{ name: 'types', tally: tallyStep(true), seconds: 9.6 },
		{ name: 'unit', tally: { passed: 40, failed: 2, skipped: 0 }, seconds: 3 },
		{ name: 'browser', tally: { passed: 0, failed: 0, skipped: 1 }, seconds: 0 }
	]);
	expect(summary.split('\n')).toEqual([
		'types      10 s  1 passed, 0 failed',
		'unit        3 s  40 passed, 2 failed',
		'browser     0 s  0 passed, 0 failed, 1 skipped',
		'',
		'41 passed, 2 failed, 1 skipped'
	]);
});
