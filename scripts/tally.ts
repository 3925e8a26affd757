/** How many tests or checks passed, failed and were left out. */
export interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}

/** A step of `npm test` that was run, or was skipped because one it needs had failed. */
export interface Outcome {
	name: string;
	tally: Tally;
	seconds: number;
}

/** What Vitest's JSON report counts. */
export function tallyVitest(report: string): Tally {
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
	return {
		passed: numPassedTests,
		failed: numFailedTests,
		skipped: numPendingTests + numTodoTests
	};
}

/** What Playwright's JSON report counts. */
export function tallyPlaywright(report: string): Tally {
	const { expected, flaky, unexpected, skipped } = JSON.parse(report).stats;
	return { passed: expected + flaky, failed: unexpected, skipped };
}

/**
 * The tally of a step that ended well or not. One that counts nothing itself is one check; one that
 * broke without counting a failure has one.
 */
export function tallyStep(succeeded: boolean, counted?: Tally): Tally {
	if (!counted) return { passed: Number(succeeded), failed: Number(!succeeded), skipped: 0 };
	return succeeded ? counted : { ...counted, failed: Math.max(1, counted.failed) };
}

/** A line for each step, then their sum. */
export function printSummary(outcomes: readonly Outcome[]): string {
	const width = Math.max(...outcomes.map(({ name }) => name.length));
	const lines = outcomes.map(
		({ name, tally, seconds }) =>
			`${name.padEnd(width)}  ${seconds.toFixed(0).padStart(4)} s  ${printTally(tally)}`
	);
	const sum = (key: keyof Tally) => outcomes.reduce((total, { tally }) => total + tally[key], 0);
	const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
	return [...lines, '', printTally(total)].join('\n');
}

function printTally({ passed, failed, skipped }: Tally): string {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
