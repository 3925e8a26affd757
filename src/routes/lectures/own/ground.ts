import { asset } from '$app/paths';
import { knownIn } from '$lib/lectures/known';
import type { Ground } from '$lib/lectures/own/own-wall';
import type { Remark } from '$lib/lectures/own/remark';
import type { printLecture } from '$lib/lectures/print-lecture';
import type { Lecture } from '$lib/model/lecture';
import { linksOf } from '$lib/model/links';
import type { Dossier } from '$lib/model/records';

/** What own talks speak of, and the door they go through. */
export interface OpenGround extends Ground {
	door: typeof import('$lib/door/one-talk');
	printLecture: typeof printLecture;
}

let open: OpenGround | undefined;
let opening: Promise<OpenGround> | undefined;

/** The ground, once a page has opened it. */
export const groundNow = (): OpenGround | undefined => open;

/**
 * Fetches what own talks speak of, once; whoever fails may try again.
 *
 * @param onread how many bytes of the dossier are there
 */
export function openGround(onread: (bytes: number) => void): Promise<OpenGround> {
	opening ??= fetchGround(onread).catch((error: unknown) => {
		opening = undefined;
		throw error;
	});
	return opening;
}

async function fetchGround(onread: (bytes: number) => void): Promise<OpenGround> {
	const [dossier, door, { printLecture }] = await Promise.all([
		fetchDossier(onread),
		import('$lib/door/one-talk'),
		import('$lib/lectures/print-lecture')
	]);
	open = { dossier, links: linksOf(dossier), known: knownIn(dossier), door, printLecture };
	return open;
}

async function fetchDossier(onread: (bytes: number) => void): Promise<Dossier> {
	const response = await fetch(asset('/data/dossier.json'));
	if (!response.ok || !response.body) throw new Error(`the dossier answers ${response.status}`);
	let bytes = 0;
	const counted = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, on) {
			bytes += chunk.length;
			onread(bytes);
			on.enqueue(chunk);
		}
	});
	return new Response(response.body.pipeThrough(counted)).json();
}

/** What the door says of a talk, as its file would be; of one that has not its form, also what it would say then. */
export function remarksOf(talk: Lecture, { dossier, printLecture, door }: OpenGround): Remark[] {
	const { lecture, faults } = door.readTalk(printLecture(talk), talk.id, dossier);
	return lecture ? faults : [...faults, ...door.findFaultsOfTalk(talk, dossier, talk.id)];
}
