import { expect, test } from 'vitest';
import type { Happening } from '../model/records';
import { palettes } from '../theme/palette';
import type { EventMark } from './event-mark';
import { happened, years } from './harbour';
import { placedMarks } from './placed';
import { drawnAs, textsOf } from './recorded-canvas';
import { timeline } from './timeline';

const palette = palettes.light;
const look = { palette, themes: [{ id: 'trade' }, { id: 'transport' }] };
const configured = (...events: Happening[]) => timeline(events, look);
const marksOf = (...events: Happening[]) =>
	configured(...events).data.datasets.flatMap(({ data }) => data as EventMark[]);
const day = { period: '1997-08-29', span: [1997.658, 1997.66] as const };
const calls = (...events: Happening[]) => drawnAs(configured(...events)).calls;
const textWidth = (text: string) => text.length * 6;

test('each event is spoken in one sentence: when, what, how it is asserted, by how many', () => {
	const [mark] = marksOf(
		happened('fair', { ...day, excerpts: ['gazette/one', 'gazette/two', 'almanac/one'] })
	);
	expect(Object.values(mark!.spoken).join('|')).toBe(
		'29 August 1997|: The fair opens|(stated, 2 sources)'
	);
	expect(marksOf(happened('mill', { standing: 'denied' }))[0]!.spoken).toMatchObject({
		lead: 'no date',
		attribution: '(denied, 1 source)'
	});
});

test('who knows the sources better may count them', () => {
	const { data } = timeline([happened('fair', day)], { ...look, sourceCount: () => 5 });
	expect(data.datasets[0]!.data[0]!.spoken.attribution).toBe('(stated, 5 sources)');
});

test('an event has the colour of its first theme, and is hollow unless it is stated', () => {
	const themes = ['transport', 'trade'];
	const standings = ['stated', 'implied', 'proposed', 'alleged', 'denied'] as const;
	const marks = marksOf(...standings.map((standing) => happened('fair', { standing, themes })));
	expect(new Set(marks.map(({ colour }) => colour))).toEqual(new Set([palette.themes[1]]));
	expect(marks.map(({ filling }) => filling)).toEqual([
		'filled',
		'hollow',
		'hollow',
		'hollow',
		'crossed'
	]);
});

test('years long before the others and undated events stand in lanes of their own', () => {
	const { data } = configured(
		happened('fair', years(2010)),
		happened('mill', years(1730)),
		happened('bridge'),
		happened('port', years(1995))
	);
	expect(data.datasets.map(({ xAxisID, data }) => [xAxisID, data.map(({ id }) => id)])).toEqual([
		['earlier', ['mill']],
		['time', ['port', 'fair']],
		['undated', ['bridge']]
	]);
});

test('the height follows the rows, from one line to 260 pixels', () => {
	const many = (count: number) =>
		configured(
			...Array.from({ length: count }, (_, n) => happened(`${n}`, years(1990 + ((n * 7) % 30))))
		);
	expect(many(1).heightAt(340, textWidth)).toBeLessThan(70);
	expect(many(8).heightAt(340, textWidth)).toBeGreaterThan(many(3).heightAt(340, textWidth));
	for (const width of [300, 600])
		expect(many(150).heightAt(width, textWidth)).toBeLessThanOrEqual(260);
	expect(configured().heightAt(340, textWidth)).toBeLessThan(70);
});

test('marks stand where they are found: at their time, one above the other', () => {
	const { chart } = drawnAs(configured(happened('fair', day), happened('mill', day)));
	const [one, other] = placedMarks(chart);
	expect(one!.x).toBeCloseTo(chart.scales.time!.getPixelForValue(1997.659));
	expect(one!.x).toBe(other!.x);
	expect(one!.box.top).toBeGreaterThanOrEqual(other!.box.bottom);
	expect(one!.box.bottom).toBeLessThanOrEqual(chart.chartArea.bottom);
});

test('labels are written beside the marks', () => {
	expect(textsOf(calls(happened('fair', day)))).toContain('The fair opens');
});

test('an open end is dashed, a closed one is not', () => {
	const dashes = (event: Happening) => calls(event).filter(([name]) => name === 'setLineDash');
	const open = happened('fair', { period: '2011/..', span: [2011, 9999] });
	expect(dashes(open)).toContainEqual(['setLineDash', [7, 4]]);
	expect(dashes(happened('fair', years(2011, 2020)))).toEqual([]);
});

test('what is denied is crossed', () => {
	const lines = (standing: Happening['standing']) =>
		calls(happened('fair', { ...day, standing })).filter(([name]) => name === 'lineTo').length;
	expect([lines('alleged'), lines('denied')]).toEqual([0, 2]);
});

test('the hint explains what is there, and nothing else', () => {
	expect(configured(happened('fair', day)).hint).not.toMatch(/bar|Hollow|Crossed/);
	const open = happened('mill', { period: '1995/..', span: [1995, 9999], standing: 'denied' });
	expect(configured(happened('fair', day), open).hint).toMatch(/dashed.*Crossed/);
});
