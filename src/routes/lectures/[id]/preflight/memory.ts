import { look, printBytes, ready, type Verdict } from './verdict';

export interface Found {
	/** Bytes that the site takes, and that the browser gives it. */
	usage: number;
	quota: number;
	/** Whether the browser has promised not to delete it. */
	persisted: boolean;
	/** The memory of the machine, in gigabytes, as far as the browser tells. */
	machineGb?: number;
}

/** Below this much a machine may run out of memory in the middle of a talk. */
const leastGb = 2;
/** Below this much room, a newer version may not find any. */
const leastRoom = 50e6;

/** Looks what room there is, and asks the browser not to delete what is kept. */
export async function lookAtMemory(): Promise<Found | undefined> {
	if (!navigator.storage?.estimate) return;
	const { usage = 0, quota = 0 } = await navigator.storage.estimate();
	const persisted = await navigator.storage.persist().catch(() => false);
	const { deviceMemory } = navigator as { deviceMemory?: number };
	return { usage, quota, persisted, ...(deviceMemory && { machineGb: deviceMemory }) };
}

export function memoryVerdict(found: Found | undefined): Verdict {
	if (!found)
		return look(
			'The browser does not say how much room there is.',
			'See that the disk is not full.'
		);
	const { usage, quota, persisted, machineGb } = found;
	const says = `The site takes ${printBytes(usage)} of the ${printBytes(quota)} that the browser gives it.`;
	if (quota - usage < leastRoom) return look(says, 'There is little room left: free some.');
	if (machineGb !== undefined && machineGb < leastGb)
		return look(
			`${says} The machine has ${machineGb} GB of memory.`,
			'Close other windows and programs before the talk.'
		);
	return ready(
		persisted
			? `${says} It has promised not to delete it.`
			: `${says} It may delete it when the disk gets full: check again on the day.`
	);
}
