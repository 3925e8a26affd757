/** What is wrong with a part of a talk, as the door says it. */
export interface Remark {
	/** The keys that lead to the part: `['steps', 2, 'builds', 0]`. */
	path: readonly (string | number)[];
	/** What kind of fault it is. */
	code: string;
	what: string;
	todo: string;
}

/** What is said of a part, or of a part within it, by the keys that lead there. */
export function remarksAt(remarks: readonly Remark[], ...keys: Remark['path']): Remark[] {
	return remarks.filter(({ path }) => keys.every((key, index) => path[index] === key));
}

/** What is said of exactly this part. */
export function remarksOn(remarks: readonly Remark[], ...keys: Remark['path']): Remark[] {
	return remarksAt(remarks, ...keys).filter(({ path }) => path.length === keys.length);
}
