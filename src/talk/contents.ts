import type { Credit, WallLecture } from '$lib/lectures/wall';
import type { FilesAtHand } from '$lib/map/style';
import type { Atlas } from '$lib/model/atlas';
import type { Excerpt } from '$lib/model/records';

/** A source that a talk quotes, with all the passages that it rests on. */
export interface QuotedSource {
	id: string;
	label: string;
	/** What kind of publication it is, and from which side it is written. */
	kind: string;
	note: string;
	licence: string | null;
	/** Its entry in a list of references, in APA. */
	reference: string;
	passages: (Pick<Excerpt, 'id' | 'at' | 'text'> & { marks: string[] })[];
}

/** All that a talk in one file holds. */
export interface Contents {
	/** The title of the atlas that it is taken from. */
	from: string;
	/** Where the atlas shows the same talk, if it is published. */
	page?: string;
	lecture: WallLecture;
	atlas: Atlas;
	shapes: FilesAtHand;
	sources: QuotedSource[];
	credits: readonly Credit[];
	/** On boundaries and names. */
	note: string | undefined;
}
