// All that proves the project (`npm test`): each step in its turn, whatever became of those before it, then a summary.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obtainChromium } from './chromium.ts';
import { thisMachine } from './machine.ts';
import { printSummary, tallyPlaywright, tallyStep, tallyVitest } from './tally.ts';
import type { Outcome, Tally } from './tally.ts';

interface Step {
	name: string;
	command: string;
	/** The step without which this one proves nothing. */
	needs?: string;
	/** The file the command leaves its counts in, and how to read it. */
	report?: string;
	count?: (report: string) => Tally;
}

const corpus = '../shared/sources';
const reports = mkdtempSync(join(tmpdir(), 'geodossier-test-'));
const [vitestReport, playwrightReport] = [join(reports, 'vitest'), join(reports, 'playwright')];

const steps: Step[] = [
	{ name: 'sync', command: 'svelte-kit sync' },
	{ name: 'types', command: 'npm run --silent check' },
	{ name: 'lint', command: 'npm run --silent lint' },
	{ name: 'format', command: 'npm run --silent format' },
	{
		name: 'data',
		command: `npm run --silent check:data${existsSync(corpus) ? ` -- --corpus ${corpus}` : ''}`
	},
	{
		name: 'unit and component',
		command: `vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`,
		report: vitestReport,
		count: tallyVitest
	},
	{ name: 'build', command: 'npm run --silent build' },
	{
		name: 'browser',
		command: 'playwright test --reporter=list,json',
		needs: 'build',
		report: playwrightReport,
		count: tallyPlaywright
	}
];

process.env.CHROMIUM_PATH = chromiumOrExit();
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = playwrightReport;
console.log(`Browser: ${process.env.CHROMIUM_PATH}`);

const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(outcomeOf(step));
rmSync(reports, { recursive: true });
console.log(`\n── summary ──\n${printSummary(outcomes)}`);
process.exitCode = outcomes.some(({ tally }) => tally.failed) ? 1 : 0;

function outcomeOf({ name, command, needs, report, count }: Step): Outcome {
	console.log(`\n── ${name} ── ${command.split(' --reporter')[0]}`);
	if (outcomes.some((earlier) => earlier.name === needs && earlier.tally.failed)) {
		console.log(`Skipped, since it needs what ${needs} did not make.`);
		return { name, tally: { passed: 0, failed: 0, skipped: 1 }, seconds: 0 };
	}
	const start = performance.now();
	const { status, signal } = spawnSync(command, { shell: true, stdio: 'inherit' });
	if (signal) process.exit(1);
	const counted = report && existsSync(report) ? count?.(readFileSync(report, 'utf8')) : undefined;
	const seconds = (performance.now() - start) / 1000;
	return { name, tally: tallyStep(status === 0, counted), seconds };
}

function chromiumOrExit(): string {
	try {
		return obtainChromium(thisMachine);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
