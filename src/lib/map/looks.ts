/** The looks of what is present; what looks the same shares a line. */
export function byLook<Key, Look extends { title: string }>(
	keys: readonly Key[],
	lookOf: (key: Key) => Look
): Look[] {
	const found: Record<string, Look> = {};
	for (const look of keys.map(lookOf)) {
		const key = JSON.stringify({ ...look, title: '' });
		found[key] = found[key]
			? { ...look, title: `${found[key].title}, ${look.title.toLowerCase()}` }
			: look;
	}
	return Object.values(found);
}
