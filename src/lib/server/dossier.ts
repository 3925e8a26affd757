import { printFaults } from '../door/locate';
import { openDossier } from '../door/open';

const texts: Record<string, string> = import.meta.glob(
	['/data/**/*.{yaml,json}', '/static/geo/*.geojson', '/static/geo/routes/*.geojson'],
	{ query: '?raw', import: 'default', eager: true }
);
const files = new Map(Object.entries(texts).map(([path, text]) => [path.slice(1), text]));
const opened = openDossier(files);
if (opened.faults.length)
	throw new Error(
		`The dossier is refused:\n${printFaults(opened.faults, (file) => files.get(file)).join('\n')}`
	);

/** The dossier of this atlas. A dossier with faults stops the build. */
export const dossier = opened.dossier;

/** What the door found when it opened the dossier. */
export { opened };
