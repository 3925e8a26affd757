import { fault, within, type Fault, type FaultCode } from './fault';
import type { Reading } from './read';

/** Says what is wrong with a record, or with a field of it. */
export type Report = (
	record: object,
	keys: readonly (string | number)[],
	code: FaultCode,
	what: string,
	todo: string
) => void;

/** Faults as they are reported, each placed where its record stands. */
export function reporter({ origins }: Reading): { faults: Fault[]; report: Report } {
	const faults: Fault[] = [];
	const report: Report = (record, keys, code, what, todo) => {
		const origin = origins.get(record);
		if (!origin) throw new Error(`No origin was noted of the record with this fault: ${what}`);
		faults.push(fault(code, within(origin, ...keys), what, todo));
	};
	return { faults, report };
}
