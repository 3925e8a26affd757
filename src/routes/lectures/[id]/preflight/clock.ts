import { look, ready, type Verdict } from './verdict';

const minuteMs = 60_000;
/** So long the server may take to say what time it is. */
const patienceMs = 5000;
/** A clock that is so far off shows the end of the talk at a wrong time. */
const mostOffMs = 2 * minuteMs;

/** The server's time, in milliseconds since 1970; undefined if it is not reached or says none. */
export async function serverTime(address: string): Promise<number | undefined> {
	try {
		const answer = await fetch(address, {
			method: 'HEAD',
			cache: 'no-store',
			signal: AbortSignal.timeout(patienceMs)
		});
		return Date.parse(answer.headers.get('date') ?? '') || undefined;
	} catch {
		return undefined;
	}
}

/** @param seconds how long the talk is to take */
export function clockVerdict(now: number, server: number | undefined, seconds: number): Verdict {
	const time = (at: number) =>
		new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(at);
	const says = `It is ${time(now)}: a talk of ${Math.round(seconds / 60)} minutes that begins now ends at ${time(now + seconds * 1000)}.`;
	const off = server === undefined ? 0 : now - server;
	if (Math.abs(off) < mostOffMs) return ready(says);
	const minutes = Math.round(Math.abs(off) / minuteMs);
	return look(
		`${says} That is ${minutes} minutes ${off > 0 ? 'ahead of' : 'behind'} the server’s clock.`,
		'Set the clock of this machine. The time that a talk takes is counted right all the same.'
	);
}
