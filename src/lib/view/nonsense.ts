/** Queries of scraps that a reader may have mangled, the same ones every time: for tests. */
export function* nonsense(rounds: number, ...words: string[]): Generator<string> {
	const scraps = [
		...words,
		'=',
		'&',
		',',
		'/',
		'..',
		'%',
		'%E0',
		'1e9',
		'-0',
		'💥',
		' ',
		'9'.repeat(30)
	];
	let seed = 7;
	const next = (count: number) => (seed = (seed * 48271) % 2147483647) % count;
	for (let round = 0; round < rounds; round++)
		yield Array.from({ length: next(9) }, () => scraps[next(scraps.length)]).join('');
}
