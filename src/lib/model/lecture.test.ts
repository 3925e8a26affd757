import { describe, expect, it } from 'vitest';
import { chartOf, factsOf, passagesOf, selectedAt, wallCharacters, type Step } from './lecture';
import type { Fact, RouteFigure } from './reference';
import { small } from './small-dossier';

const bare = { builds: [], series: [], events: [], facts: [], spotlight: [], seconds: 60 };
const step = (parts: Partial<Step>): Step => ({ ...bare, at: '/', headline: 'Ships', ...parts });

describe('what a step rests on', () => {
	it('is its excerpt, then those of its chart, disagreement, events and spotlight, each once', () => {
		const all = step({
			excerpt: 'gazette/songs',
			chart: 'ships',
			disagreement: 'coal-or-songs',
			spotlight: ['gazette/ships']
		});
		expect(passagesOf(all, small)).toEqual(['gazette/songs', 'gazette/ships', 'gazette/coal']);
		expect(passagesOf(step({ events: ['coal-comes'] }), small)).toEqual(['gazette/coal']);
	});

	it('is nothing where it names nothing', () => {
		expect(passagesOf(step({}), small)).toEqual([]);
	});
});

describe('the chart of a step', () => {
	const [ships] = small.charts;
	const boats = { ...ships!.series[0]!, id: 'boats' };
	const charts = [{ ...ships!, series: [ships!.series[0]!, boats] }];

	it('has all its series, or those that the step asks for', () => {
		const ids = (series: string[]) =>
			chartOf(step({ chart: 'ships', series }), { charts })?.series.map(({ id }) => id);
		expect(ids([])).toEqual(['ships-handled', 'boats']);
		expect(ids(['boats'])).toEqual(['boats']);
	});
});

describe('the facts of a step', () => {
	const fact: Fact = {
		title: 'Length',
		value: '12 km',
		work: 'A handbook',
		at: 'page 3',
		basis: 'found'
	};
	const figure: RouteFigure = {
		id: 'ferry-length',
		kind: 'length',
		measure: 'Length of the crossing',
		unit: 'km',
		observations: [
			{
				id: 'ferry-length/1',
				value: 9,
				qualifier: 'about',
				work: 'A chart',
				at: '',
				basis: 'found'
			}
		]
	};
	const routes = [{ ...small.routes[0]!, facts: [fact], figures: [figure] }];

	it('are those of the route that its address names', () => {
		const asked = { facts: ['Length', 'Depth'] };
		expect(factsOf(step({ at: '/routes/ferry/?themes=trade', ...asked }), { routes })).toEqual([
			fact
		]);
		expect(factsOf(step({ at: '/', ...asked }), { routes })).toEqual([]);
		expect(
			factsOf(step({ at: '/routes/ferry/', facts: ['ferry-length'] }), { routes })
		).toMatchObject([{ title: 'Length of the crossing', value: 'about 9 km' }]);
	});
});

it('the path of an address is what is selected', () => {
	expect(selectedAt({ at: '/places/harbour/?themes=trade#map=5/50/10' })).toBe('places/harbour');
	expect(selectedAt({ at: '/#map=5/50/10' })).toBe('');
});

it('the room a step takes on the wall grows with all that it shows', () => {
	const words = wallCharacters(step({ text: '12345', builds: ['123', '12'] }), small);
	expect(words).toBe(10);
	for (const part of [
		{ excerpt: 'gazette/ships' },
		{ chart: 'ships' },
		{ disagreement: 'coal-or-songs' },
		{ events: ['coal-comes'] }
	])
		expect(wallCharacters(step(part), small)).toBeGreaterThan(words);
});
