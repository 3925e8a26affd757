const rounds = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const mostPosts = 5;

/** A scale from 0 to a length, with round posts: never more than can be read on a telephone. */
export function kilometreScale(lengthKm: number): {
	posts: number[];
	/** How far along the scale a kilometre is, in percent with two decimals. */
	share(km: number): number;
} {
	const step = rounds.find((km) => lengthKm / km <= mostPosts) ?? rounds.at(-1)!;
	const count = Math.floor(lengthKm / step);
	return {
		posts: Array.from({ length: count + 1 }, (_, index) => index * step),
		share: (km) => (lengthKm ? Math.round((km / lengthKm) * 10_000) / 100 : 0)
	};
}
