import { expect, test } from 'vitest';
import { findChromium, obtainChromium, type Machine } from './chromium.ts';

/** A machine with programs at some paths, and what installing adds to them. */
function machineWith(
	paths: string[],
	{ installs = {}, ...rest }: Partial<Machine> & { installs?: Record<string, string> } = {}
): Machine & { commands: string[] } {
	const present = new Set(paths);
	const commands: string[] = [];
	return {
		env: { PATH: '/opt/bin:/usr/bin' },
		platform: 'linux',
		isRoot: false,
		playwrightPath: '/home/reader/playwright/chrome',
		starts: (path) => present.has(path),
		run(...parts) {
			const command = parts.join(' ');
			commands.push(command);
			const added = installs[command];
			if (added !== undefined) present.add(added);
			return added !== undefined;
		},
		commands,
		...rest
	};
}

const playwrightInstall = 'npx playwright install chromium';
const [chosen, system, own] = ['/my/chrome', '/usr/bin/chromium', '/home/reader/playwright/chrome'];

test('CHROMIUM_PATH comes before everything else', () => {
	const env = { PATH: '/usr/bin', CHROMIUM_PATH: chosen };
	expect(findChromium(machineWith([chosen, system, own], { env }))).toBe(chosen);
});

test('a CHROMIUM_PATH that does not start is refused, not passed over', () => {
	const env = { PATH: '/usr/bin', CHROMIUM_PATH: chosen };
	expect(() => findChromium(machineWith([system], { env }))).toThrow(
		/CHROMIUM_PATH is \/my\/chrome/
	);
});

test("the system's comes before Playwright's own", () => {
	expect(findChromium(machineWith([own, system]))).toBe(system);
	expect(findChromium(machineWith([own]))).toBe(own);
});

test('a system program is found under each of its names, in any folder of PATH', () => {
	for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
		expect(findChromium(machineWith([`/opt/bin/${name}`]))).toBe(`/opt/bin/${name}`);
});

test('it is found where a Mac keeps its applications', () => {
	const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	expect(findChromium(machineWith([path], { platform: 'darwin' }))).toBe(path);
	expect(findChromium(machineWith([path]))).toBeUndefined();
});

test('it is found where Windows keeps its programs', () => {
	const path = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
	const env = { ProgramFiles: 'C:\\Program Files' };
	expect(findChromium(machineWith([path], { platform: 'win32', env }))).toBe(path);
});

test('nothing is installed where one is found', () => {
	const machine = machineWith([system]);
	expect(obtainChromium(machine)).toBe(system);
	expect(machine.commands).toEqual([]);
});

test("Playwright's download is tried first", () => {
	const machine = machineWith([], { installs: { [playwrightInstall]: own } });
	expect(obtainChromium(machine)).toBe(own);
	expect(machine.commands).toEqual([playwrightInstall]);
});

test('then root asks the package manager', () => {
	const machine = machineWith([], {
		isRoot: true,
		installs: { 'apt-get install -y chromium': system }
	});
	expect(obtainChromium(machine)).toBe(system);
	expect(machine.commands).toEqual([
		playwrightInstall,
		'apt-get update',
		'apt-get install -y chromium'
	]);
});

test('who may use sudo without a password asks it by sudo', () => {
	const installs = { 'sudo -n true': '', 'sudo -n apt-get install -y chromium': system };
	expect(obtainChromium(machineWith([], { installs }))).toBe(system);
});

test('who may install nothing reads one sentence that says what to install', () => {
	const machine = machineWith([]);
	expect(() => obtainChromium(machine)).toThrow(/^No Chromium was found[^.]+\.$/);
	expect(machine.commands).toEqual([playwrightInstall, 'sudo -n true']);
});

test('where there is no apt-get, sudo is not asked for', () => {
	const machine = machineWith([], { platform: 'darwin' });
	expect(() => obtainChromium(machine)).toThrow('install Chromium or Google Chrome');
	expect(machine.commands).toEqual([playwrightInstall]);
});
