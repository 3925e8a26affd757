import { expect, test } from 'vitest';
import { happened, seriesOf, years } from './harbour';
import { shared } from './harbour-panels';
import { placedMarks } from './placed';
import { drawnAs, textsOf } from './recorded-canvas';

const cargo = seriesOf('cargo', { value: 40, ...years(2003) }, { value: 60, ...years(2013) });
const withEvents = (...events: ReturnType<typeof happened>[]) => shared('percent', [cargo], events);
const idsIn = (configuration: ReturnType<typeof withEvents>) =>
	configuration.data.datasets.slice(1).flatMap(({ data }) => data.map(({ id }) => id));

test('events stand on the time axis, in order, as far as it goes', () => {
	const configuration = withEvents(
		happened('mill', years(2009)),
		happened('fair', years(2005)),
		happened('port', years(1890)),
		happened('bridge'),
		happened('ferry', { period: '../..', span: [-9999, 9999] })
	);
	expect(idsIn(configuration)).toEqual(['fair', 'mill']);
});

test('without events on the axis nothing is added', () => {
	const [bare, early] = [withEvents(), withEvents(happened('port', years(1890)))];
	expect(early.data.datasets).toHaveLength(bare.data.datasets.length);
	expect(early.heightAt(500, () => 10)).toBe(bare.heightAt(500, () => 10));
	expect(withEvents(happened('fair', years(2005))).heightAt(500, () => 10)).toBeGreaterThan(
		bare.heightAt(500, () => 10)
	);
});

test('an event is walked after the figures, and says when and what', () => {
	const { chart } = drawnAs(withEvents(happened('fair', years(2005))));
	const { mark } = placedMarks(chart).at(-1)!;
	expect([mark.id, Object.values(mark.spoken).join('')]).toEqual(['fair', '2005: The fair opens']);
});

test('a title stands where there is room, and no two of a row overlap', () => {
	const events = Array.from({ length: 12 }, (_, n) => happened(`fair-${n}`, years(2004 + n / 2)));
	const { chart, calls } = drawnAs(withEvents(...events));
	expect(textsOf(calls)).toContain('The fair-0 opens');
	const titled = placedMarks(chart).filter(({ box, mark }) => {
		return mark.id.startsWith('fair') && box.right - box.left > 5;
	});
	expect(titled.length).toBeGreaterThan(2);
	for (const one of titled)
		for (const other of titled)
			if (one !== other && one.box.top === other.box.top)
				expect(one.box.right <= other.box.left || other.box.right <= one.box.left).toBe(true);
});
