import { missing, ready, type Verdict } from './verdict';

/** Each letter that is shown, once. */
export const lettersOf = (shown: unknown): string => [...new Set(JSON.stringify(shown))].join('');

/** The faces of the page, as `document.fonts` wants them, for these letters; each with whether it came. */
export async function loadFaces(text: string): Promise<Map<string, boolean>> {
	const style = getComputedStyle(document.documentElement);
	const named = { text: '--sans', quotations: '--serif' };
	const loaded = Object.entries(named).map(async ([what, property]) => {
		try {
			const faces = await document.fonts.load(`1em ${style.getPropertyValue(property)}`, text);
			return [what, faces.length > 0] as const;
		} catch {
			return [what, false] as const;
		}
	});
	return new Map(await Promise.all(loaded));
}

export function fontsVerdict(faces: ReadonlyMap<string, boolean>): Verdict {
	const lost = [...faces].filter(([, came]) => !came).map(([what]) => what);
	if (!lost.length) return ready('The letters of all steps are there.');
	return missing(
		`The letters of ${lost.join(' and ')} did not come: the browser would take others.`,
		'Connect to the network, and check again.'
	);
}

/** Whether the code that charts and address codes are drawn with is there. */
export async function loadDrawing(): Promise<Verdict> {
	try {
		await Promise.all([import('$lib/charts/runtime'), import('$lib/lectures/code')]);
		return ready('What draws charts and address codes is there.');
	} catch {
		return missing(
			'What draws charts and address codes did not come.',
			'Connect to the network, and check again.'
		);
	}
}
