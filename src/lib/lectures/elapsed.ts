/** A stretch of time as a clock shows it: minutes and seconds, hours where there are any. */
export function printElapsed(ms: number): string {
	const seconds = Math.max(0, Math.floor(ms / 1000));
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const [first, ...rest] = parts[0] ? parts : parts.slice(1);
	return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
