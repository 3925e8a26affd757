/** What surrounds a code, in its modules: readers want four. */
const border = 4;

/** The code (QR, with an eighth of it to spare) of an address, as the path of its dark modules. */
export async function codePath(address: string): Promise<{ size: number; path: string }> {
	const { encode } = await import('uqr');
	const { size, data } = encode(address, { ecc: 'M', border });
	const path = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	return { size, path };
}
