/** How something stands before a talk: ready; to be looked at, though it can stop nothing; or it would fail. */
export type Standing = 'ready' | 'look' | 'missing';

export interface Verdict {
	standing: Standing;
	/** What was found. */
	says: string;
	/** What to do about it. */
	todo?: string;
}

export const ready = (says: string): Verdict => ({ standing: 'ready', says });
export const look = (says: string, todo: string): Verdict => ({ standing: 'look', says, todo });
export const missing = (says: string, todo: string): Verdict => ({
	standing: 'missing',
	says,
	todo
});

/** What all of them come to; undefined while one is still awaited. */
export function outcomeOf(verdicts: readonly (Verdict | undefined)[]): Verdict | undefined {
	const told = verdicts.filter((verdict) => verdict !== undefined);
	if (told.length < verdicts.length) return;
	const count = (standing: Standing) => told.filter((one) => one.standing === standing).length;
	const [faults, remarks] = [count('missing'), count('look')];
	if (faults)
		return missing(
			'Not ready yet.',
			faults === 1
				? 'One thing is to be done: it stands below.'
				: `${faults} things are to be done: they stand below.`
		);
	const says = 'Ready: you may pull the cable.';
	if (!remarks) return ready(says);
	return {
		...ready(says),
		todo:
			remarks === 1
				? 'One thing below is worth a look.'
				: `${remarks} things below are worth a look.`
	};
}

/** Bytes as people count them. */
export function printBytes(bytes: number): string {
	const [value, unit] =
		bytes < 1e6
			? [bytes / 1e3, 'kilobyte']
			: bytes < 1e9
				? [bytes / 1e6, 'megabyte']
				: [bytes / 1e9, 'gigabyte'];
	const options = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
	return new Intl.NumberFormat('en-GB', options).format(value);
}
