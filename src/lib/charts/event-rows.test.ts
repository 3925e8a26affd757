import { expect, test } from 'vitest';
import type { Span } from '../model/records';
import { palettes } from '../theme/palette';
import { labelled } from './event-labels';
import { eventMarks } from './event-mark';
import { arranged, isBar } from './event-rows';
import { happened } from './harbour';
import { overlaps } from './placement';

const look = { palette: palettes.light, themes: [] };
const axis: Span = [1980, 2030];
const extent = { left: 0, right: 500, min: 1980, max: 2030 };
const textWidth = (text: string) => text.length * 6;
const marksAt = (...spans: Span[]) =>
	eventMarks(
		spans.map((span, index) => happened(`${index}`, { span })),
		'time',
		axis,
		axis,
		look
	);
const at = (...spans: Span[]) => arranged(marksAt(...spans), extent, textWidth);
const crowd = (count: number) =>
	Array.from({ length: count }, (_, n): Span => {
		const from = 1990 + ((n * 13) % 36) + (n % 7) / 10;
		return [from, from + (n % 5 ? 0.01 : 6)];
	});

test('a period is a bar from end to end, a moment a dot', () => {
	const { places, setting } = at([1990, 2000], [2010, 2010.01]);
	expect(places.map((place) => isBar(place, setting))).toEqual([true, false]);
	expect(places[0]).toMatchObject({ left: 100, right: 200 });
	expect((places[1]!.left + places[1]!.right) / 2).toBeCloseTo(300, 0);
});

test('an open end reaches the edge of the axis', () => {
	expect(at([2010, 9999]).places[0]).toMatchObject({ left: 300, right: 500 });
});

test('a few marks have all their labels, in one row where they fit', () => {
	expect(at([1990, 1990.01], [2015, 2015.01])).toMatchObject({
		rows: 1,
		setting: { labels: 'all' }
	});
});

test('the more there are the smaller they get, and the rows never outgrow the chart', () => {
	const radii = [1, 27, 150, 600].map((count) => {
		const { rows, setting } = at(...crowd(count));
		expect(rows * setting.pitch).toBeLessThanOrEqual(224);
		return setting.radius;
	});
	expect(radii).toEqual(radii.toSorted((a, b) => b - a));
	expect(radii[0]).toBe(5);
});

test('marks of a row stand apart, and no label covers a mark or a label', () => {
	for (const count of [5, 27, 150]) {
		const marks = marksAt(...crowd(count));
		const { places, setting } = arranged(marks, extent, textWidth);
		const boxes = places.map(({ left, right, row }) => {
			const y = -(row + 0.5) * setting.pitch;
			return { left, right, top: y - setting.radius, bottom: y + setting.radius };
		});
		const drawn = marks.map((mark, index) => ({ mark, box: boxes[index]! }));
		const labels = labelled(drawn, extent, setting.label, textWidth);
		const all = [...boxes, ...labels];
		all.forEach((one, i) =>
			all.slice(i + 1).forEach((other) => expect(overlaps(one, other)).toBe(false))
		);
		expect(labels.every(({ left, right }) => left >= 0 && right <= 500)).toBe(true);
	}
});

test('a lane that is not to scale is a list, the earliest on top, and says when', () => {
	const events = [
		happened('fair', { period: '17XX', span: [1700, 1800] }),
		happened('mill', { period: '1650', span: [1650, 1651] })
	];
	const marks = eventMarks(events, 'earlier', [1980, 2026], axis, look);
	const column = { left: 0, right: 200, min: 0, max: 1 };
	const { places, setting } = arranged(marks, column, textWidth);
	expect(marks.map(({ id }, index) => [id, places[index]!.row])).toEqual([
		['mill', 1],
		['fair', 0]
	]);
	const boxes = marks.map((mark, index) => ({
		mark,
		box: { ...places[index]!, top: index * 20, bottom: index * 20 + 10 }
	}));
	expect(labelled(boxes, column, setting.label, textWidth).map(({ text }) => text)).toEqual([
		'1650: The mill opens',
		'18th century: The fair opens'
	]);
});
