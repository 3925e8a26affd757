import { describe, expect, it } from 'vitest';
import { parseCompared, withCompared } from './compared';
import { nonsense } from './nonsense';
import { parseView, withView } from './view';

const known = ['coal', 'grain', ...Array.from({ length: 12 }, (_, n) => `ship-${n}`)];
const read = (query: string) => parseCompared(new URLSearchParams(query), known);

describe('what an address compares', () => {
	it('is in the order it was chosen in, each series once', () => {
		expect(read('series=grain,coal,grain').compared).toEqual({ series: ['grain', 'coal'] });
	});
	it('ignores series that are unknown, and says so', () => {
		const { compared, notices } = read('series=coal,gold');
		expect(compared.series).toEqual(['coal']);
		expect(notices).toEqual([expect.stringContaining('gold')]);
	});
	it('is at most twelve series, and what is too much is said', () => {
		const { compared, notices } = read(`series=${known.join(',')}`);
		expect(compared.series).toEqual(known.slice(0, 12));
		expect(notices).toEqual([expect.stringContaining('14 series')]);
	});
	it('may be at a year or at several', () => {
		expect(read('series=coal&at=2016').compared.span).toEqual([2016, 2017]);
		expect(read('series=coal&at=2012/2016').compared.span).toEqual([2012, 2017]);
		expect(read('at=soon').notices).toEqual([expect.stringContaining('“soon”')]);
	});
	it('survives any nonsense, and what is read back is what was written', () => {
		for (const query of nonsense(5000, 'series', 'at', 'coal', 'grain', '2016')) {
			const { compared } = read(query);
			const again = parseCompared(withCompared(new URLSearchParams(query), compared), known);
			if (compared.series.length) expect(again).toEqual({ compared, notices: [] });
			else expect(again.compared.series).toEqual([]);
		}
	});
});

describe('the filters of an address and what it compares', () => {
	const all = { themes: ['trade'], sources: ['gazette'], overlays: [] };
	const query = new URLSearchParams('series=coal,grain&at=2016&themes=trade&period=1990/1995');
	it('outlive a change of the other', () => {
		const { view } = parseView(query, all);
		const compared = withCompared(query, { series: ['coal'] });
		expect(parseView(compared, all).view).toEqual(view);
		const filtered = withView(query, { ...view, themes: [], sources: ['gazette'] });
		expect(parseCompared(filtered, known)).toEqual(parseCompared(query, known));
		expect(filtered.get('themes')).toBeNull();
	});
});
