import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium, type Machine } from './chromium.ts';

const isWindows = process.platform === 'win32';
const installLimitMs = 5 * 60_000;

/** The machine that this runs on. */
export const thisMachine: Machine = {
	env: process.env,
	platform: process.platform,
	isRoot: process.getuid?.() === 0,
	playwrightPath: chromium.executablePath(),
	starts(path) {
		if (!existsSync(path)) return false;
		// On Windows it would open a window; elsewhere a name may be a stub that only says what to install.
		return isWindows || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
	},
	run(command, ...args) {
		console.log(`No Chromium yet: ${[command, ...args].join(' ')}`);
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const timeout = installLimitMs;
		return (
			spawnSync(command, args, { stdio: 'inherit', shell: isWindows, env, timeout }).status === 0
		);
	}
};

/** How every test starts its browser: software WebGL, no traffic of its own. */
export function launchOptions(): { executablePath?: string; args: string[] } {
	const executablePath = findChromium(thisMachine);
	return {
		...(executablePath && { executablePath }),
		args: [
			...(thisMachine.isRoot ? ['--no-sandbox'] : []),
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			// Where there is no graphics card, a browser draws its pages without WebGL.
			'--disable-gpu-compositing',
			'--disable-background-networking',
			'--disable-quic',
			'--no-first-run',
			'--disable-component-update',
			'--disable-sync'
		]
	};
}
