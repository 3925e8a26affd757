/** Long enough for a browser to have taken what it saves. */
const keptMs = 60_000;

/** Hands a file to the reader, as a download. */
export function save(file: Blob, name: string): void {
	const href = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(href), keptMs);
}
