import { expect, test } from 'vitest';
import { wrapped } from './band-room';
import { seriesOf } from './harbour';
import { configured, shared } from './harbour-panels';
import { halves, settings } from './lettering';
import { candidates, freePlace, roomBeside } from './placement';
import { markAt } from './pointing';
import { placedMarks } from './placed';
import { drawnWith } from './recorded-canvas';
import { walked } from './walk';

const textWidth = (text: string) => text.length * 6;
const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
const mark = { left: 95, right: 105, top: 45, bottom: 55 };

test('a measure is wrapped to the width, and no word is lost', () => {
	const text = 'Share of the grain of Old Town that comes by the North Line';
	const lines = wrapped(text, 120, textWidth);
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.join(' ')).toBe(text);
	expect(lines.every((line) => textWidth(line) <= 120)).toBe(true);
});

test('the height follows the number of bands, and the width their measures need', () => {
	const drawing = (...ids: string[]) =>
		configured('people', ...ids.map((id) => seriesOf(id, { value: 1 })));
	const height = (width: number, ...ids: string[]) => drawing(...ids).heightAt(width, textWidth);
	expect(height(600, 'a', 'b') - height(600, 'a')).toBe(
		height(600, 'a', 'b', 'c') - height(600, 'a', 'b')
	);
	expect(height(60, 'a')).toBeGreaterThan(height(600, 'a'));
});

test('a shared panel names each of its measures, and needs the room', () => {
	const series = ['cargo', 'grain', 'coal'].map((id) => seriesOf(id, { value: 1 }));
	const [two, three] = [2, 3].map((count) =>
		shared('people', series.slice(0, count)).heightAt(600, textWidth)
	);
	expect(three! - two!).toBeGreaterThan(36);
});

test('a label stands beside a point, but above a long bar', () => {
	const size = { width: 40, height: 14 };
	expect(candidates(mark, 50, size, bounds)[0]).toMatchObject({ left: 110, top: 43 });
	expect(candidates({ ...mark, left: 20, right: 180 }, 50, size, bounds)[0]).toMatchObject({
		left: 80,
		bottom: 42.5
	});
});

test('a label keeps off what is drawn, and within its lane', () => {
	const places = candidates(mark, 50, { width: 60, height: 14 }, bounds);
	const taken = [{ left: 106, right: 200, top: 0, bottom: 100 }];
	expect(freePlace(places, taken, bounds)).toMatchObject({ right: 90 });
	expect(freePlace(places, [bounds], bounds)).toBeUndefined();
	expect(freePlace(places, [], { ...bounds, right: 50 })).toBeUndefined();
});

test('a label says the most there is room for', () => {
	expect(halves('nearly 30,000 people')).toEqual(['nearly 30,000', 'people']);
	expect(halves('27\u202f%')).toEqual(['27\u202f%']);
	const texts = settings({ figure: 'rank 5', period: '2005', telling: '' }).map((lines) =>
		lines.map((line) => line.map(({ text }) => text).join(' ')).join(' / ')
	);
	const told = settings({ figure: '3 ships', period: '', telling: 'coal burnt' });
	expect(told[0]!.map(([run]) => run!.text)).toEqual(['3 ships', 'coal burnt']);
	expect(texts).toEqual(['rank 5 2005', 'rank 5 / 2005', 'rank / 5 / 2005', 'rank 5', 'rank / 5']);
});

test('arrow keys walk the marks and stop at both ends', () => {
	expect(walked('ArrowRight', undefined, 3)).toBe(0);
	expect(walked('ArrowDown', 2, 3)).toBe(2);
	expect(walked('ArrowLeft', 1, 3)).toBe(0);
	expect(walked('ArrowUp', undefined, 3)).toBe(2);
	expect([walked('Home', 2, 3), walked('End', 0, 3)]).toEqual([0, 2]);
	expect([walked('a', 0, 3), walked('Home', undefined, 0)]).toEqual([undefined, undefined]);
});

test('a pointer finds the mark from twelve pixels away, and of two the nearer', () => {
	const { chart } = drawnWith([], { value: 10 }, { value: 90 });
	const [one, other] = placedMarks(chart);
	expect(markAt([one!, other!], one!.x + 16, one!.y)?.mark.y).toBe(10);
	expect(markAt([one!, other!], other!.x, other!.y)?.mark.y).toBe(90);
	expect(markAt([one!, other!], one!.x + 18, one!.y)).toBeUndefined();
});

test('a pointer on a bar means the bar, though the middle of another mark is nearer', () => {
	const [bar, dot] = placedMarks(drawnWith([], { value: 10 }, { value: 90 }).chart);
	const long = { ...bar!, x: 200, y: 50, box: { left: 100, right: 300, top: 47, bottom: 53 } };
	const small = { ...dot!, x: 110, y: 62, box: { left: 105, right: 115, top: 57, bottom: 67 } };
	expect(markAt([small, long], 110, 52)).toBe(long);
	expect(markAt([small, long], 110, 58)).toBe(small);
});

test('the room beside a mark ends where something else is drawn at its height', () => {
	const taken = [
		{ left: 150, right: 160, top: 50, bottom: 60 },
		{ left: 20, right: 30, top: 80, bottom: 90 }
	];
	expect(roomBeside(mark, [mark, ...taken], bounds)).toEqual({ left: 90, right: 35 });
});
