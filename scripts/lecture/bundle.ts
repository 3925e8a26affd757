import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { neededFaces } from './faces';
import { build, createServer, type InlineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// Else the server that renders the text would make a development of the build after it.
process.env.NODE_ENV = 'production';

/** A style sheet that is asked for by its address is in that address: Vite would leave it beside. */
const sheetsInside: Plugin = {
	name: 'sheets-inside',
	enforce: 'pre',
	load: {
		filter: { id: /\.css\?url$/ },
		handler(id) {
			const sheet = readFileSync(id.replace('?url', ''), 'base64');
			return `export default 'data:text/css;base64,${sheet}';`;
		}
	}
};

/** MapLibre's worker as a text: as Vite would have it, in base64, it were a third longer. */
const workerInside: Plugin = {
	name: 'worker-inside',
	enforce: 'pre',
	load: {
		filter: { id: /-worker\.mjs\?url$/ },
		handler(id) {
			const worker = JSON.stringify(readFileSync(id.replace('?url', ''), 'utf8'));
			return `export default URL.createObjectURL(new Blob([${worker}], { type: 'text/javascript' }));`;
		}
	}
};

/** What knows the addresses of pages, and what stands in its place where there are none. */
const standIns = new Map(
	[
		['src/lib/view/address.ts', 'src/talk/address.ts'],
		['src/lib/lectures/address.ts', 'src/talk/lecture-address.ts']
	].map(([pages, file]) => [inRoot(pages!), inRoot(file!)])
);
const addressesInside: Plugin = {
	name: 'addresses-inside',
	enforce: 'pre',
	resolveId: {
		filter: { id: /\/address$/ },
		async handler(source, importer) {
			const found = await this.resolve(source, importer, { skipSelf: true });
			return found && (standIns.get(found.id) ?? found);
		}
	}
};

/** A build of its own: there are no pages in a file, so nothing of SvelteKit is in it. */
const config: InlineConfig = {
	root,
	configFile: false,
	envDir: false,
	publicDir: false,
	logLevel: 'warn',
	plugins: [addressesInside, sheetsInside, workerInside, svelte({ configFile: false })],
	resolve: { alias: { $lib: inRoot('src/lib') } }
};

/** Runs `written.ts` as a prerendering does. */
export async function openWritten(): Promise<typeof import('./written')> {
	const server = await createServer({
		...config,
		appType: 'custom',
		server: { middlewareMode: true, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true }
	});
	try {
		const module = await server.ssrLoadModule('/scripts/lecture/written.ts');
		return module as typeof import('./written');
	} finally {
		await server.close();
	}
}

/**
 * The program of a talk as one module and one style sheet, with fonts, icons and worker inside.
 *
 * @param text all that the talk says: its letters decide which faces are inside
 * @throws if something would be left beside it
 */
export async function bundled(text: string): Promise<{ script: string; style: string }> {
	const faces: Plugin = {
		name: 'needed-faces',
		enforce: 'pre',
		transform: {
			filter: { id: /@fontsource.*\.css$/ },
			handler: (sheet) => neededFaces(sheet, text)
		}
	};
	const built = await build({
		...config,
		plugins: [faces, config.plugins],
		build: {
			write: false,
			assetsInlineLimit: Infinity,
			cssCodeSplit: false,
			modulePreload: false,
			reportCompressedSize: false,
			chunkSizeWarningLimit: 5000,
			rolldownOptions: {
				input: inRoot('src/talk/main.ts'),
				output: { codeSplitting: false },
				checks: { pluginTimings: false }
			}
		}
	});
	if (!('output' in built)) throw new Error('The build of the talk gave more than one program.');
	const scripts = built.output.filter((part) => part.type === 'chunk');
	const assets = built.output.filter((part) => part.type === 'asset');
	const styles = assets.filter(({ fileName }) => fileName.endsWith('.css'));
	const beside = [
		...scripts.slice(1),
		...styles.slice(1),
		...assets.filter(({ fileName }) => !fileName.endsWith('.css'))
	].map(({ fileName }) => fileName);
	if (beside.length)
		throw new Error(`The talk would not be one file: it needs ${beside.join(', ')} beside it.`);
	return { script: scripts[0]!.code, style: styles.map(({ source }) => String(source)).join('') };
}
