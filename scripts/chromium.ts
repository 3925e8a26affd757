/** What the search for a Chromium asks of the machine; a test can be any machine. */
export interface Machine {
	env: Record<string, string | undefined>;
	platform: NodeJS.Platform;
	isRoot: boolean;
	/** Where Playwright keeps the Chromium it has downloaded, if it has. */
	playwrightPath: string;
	/** Whether there is a Chromium at the path that starts. */
	starts(path: string): boolean;
	/** Runs a command to its end; true if it succeeded, false also if there is no such command. */
	run(command: string, ...args: string[]): boolean;
}

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPrograms = ['Chromium', 'Google Chrome'];

/**
 * The Chromium that is on the machine: CHROMIUM_PATH, the system's, Playwright's. Installs nothing.
 *
 * @throws if CHROMIUM_PATH names something that does not start
 */
export function findChromium(machine: Machine): string | undefined {
	const chosen = machine.env.CHROMIUM_PATH;
	if (chosen && !machine.starts(chosen))
		throw new Error(`CHROMIUM_PATH is ${chosen}, where no Chromium starts: correct or unset it.`);
	if (chosen) return chosen;
	return [...systemPaths(machine), machine.playwrightPath].find(machine.starts);
}

/**
 * The Chromium that is on the machine, or else one that is installed now: by Playwright, or by the
 * system's package manager where we may.
 *
 * @throws an error of one sentence that says what to install
 */
export function obtainChromium(machine: Machine): string {
	const found = findChromium(machine);
	if (found) return found;
	for (const install of [installByPlaywright, installByPackageManager]) {
		install(machine);
		const installed = findChromium(machine);
		if (installed) return installed;
	}
	throw new Error(
		'No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program of one.'
	);
}

function systemPaths({ env, platform }: Machine): string[] {
	if (platform === 'win32')
		return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => [
				`${folder}\\Chromium\\Application\\chrome.exe`,
				`${folder}\\Google\\Chrome\\Application\\chrome.exe`
			]);
	const folders = (env.PATH ?? '').split(':').filter(Boolean);
	const onPath = programs.flatMap((program) => folders.map((folder) => `${folder}/${program}`));
	if (platform !== 'darwin') return onPath;
	return [
		...macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
		...onPath
	];
}

function installByPlaywright({ run }: Machine): void {
	run('npx', 'playwright', 'install', 'chromium');
}

function installByPackageManager({ platform, isRoot, run }: Machine): void {
	if (platform !== 'linux' || !(isRoot || run('sudo', '-n', 'true'))) return;
	const aptGet: [string, ...string[]] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
	// A stale list of one foreign archive fails the update, and need not fail the installation.
	run(...aptGet, 'update');
	run(...aptGet, 'install', '-y', 'chromium');
}
