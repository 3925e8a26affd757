import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { palettes } from '../theme/palette';
import ChartView from './ChartView.svelte';
import { happened, seriesOf, years } from './harbour';
import { look, sharedBy } from './harbour-panels';
import { panels } from './panels';
import { panelsOf } from '../model/panel';
import { timeline } from './timeline';

const series = [
	seriesOf('cargo', { value: 60, qualifier: 'over', ...years(2019) }, { value: 40 }),
	seriesOf('grain', { value: 27, ...years(2011, 2020) })
];
const configured = (scheme: 'light' | 'dark') =>
	panels(panelsOf({ unit: 'percent', series }), { ...look, palette: palettes[scheme] });
const drawn = () => performance.getEntriesByName('chart:drawn').length;

beforeEach(() => performance.clearMarks());

async function shown(onpick = vi.fn()) {
	const label = 'Cargo of Harbour';
	const view = await render(ChartView, { configuration: configured('light'), label, onpick });
	await vi.waitFor(() => expect(drawn()).toBe(1));
	return { view, onpick, chart: page.getByRole('application', { name: label }) };
}

test('arrow keys speak each mark with all that is known of it, and Enter opens its words', async () => {
	const { chart, onpick } = await shown();
	await userEvent.tab();
	await expect.element(chart).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	await expect
		.element(page.getByText('What cargo counts'))
		.toHaveTextContent('over 60 %, 2019. What cargo counts. gazette');
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByText('no date')).toHaveTextContent('40 %, no date');
	await userEvent.keyboard('{End}{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith('grain/1');
	await userEvent.keyboard('{Escape}{Enter}');
	expect(onpick).toHaveBeenCalledOnce();
});

test('the height of the canvas follows the number of bands', async () => {
	const { chart } = await shown();
	const { width, height } = chart.element().querySelector('canvas')!.getBoundingClientRect();
	expect(width).toBeGreaterThan(200);
	expect(height).toBeGreaterThan(250);
	expect(height).toBeLessThan(400);
});

test('a chart shown at a scale fills its box, also after a change of resolution', async () => {
	const { view, chart } = await shown();
	const canvas = chart.element().querySelector('canvas')!;
	const width = () => parseFloat(canvas.style.width);
	await vi.waitFor(() => expect(width()).toBeGreaterThan(200));
	const before = width();
	const style = view.container.style;
	[style.transform, style.transformOrigin] = ['scale(0.25)', '0 0'];
	vi.stubGlobal('devicePixelRatio', devicePixelRatio + 1);
	window.dispatchEvent(new Event('resize'));
	for (let frame = 0; frame < 3; frame++)
		await new Promise((resolve) => requestAnimationFrame(resolve));
	vi.unstubAllGlobals();
	expect(Math.abs(width() - before)).toBeLessThan(1);
});

test('a change of scheme draws the chart anew, once', async () => {
	const { view } = await shown();
	await view.rerender({ configuration: configured('dark') });
	await vi.waitFor(() => expect(drawn()).toBe(2));
});

test('an empty place of the canvas opens nothing', async () => {
	const { chart, onpick } = await shown();
	await chart.click({ position: { x: 2, y: 2 } });
	expect(onpick).not.toHaveBeenCalled();
});

test('a timeline is walked and picked in the same way, and is as high as its rows', async () => {
	const events = [
		happened('mill', { period: '2001', span: [2001, 2002] }),
		happened('fair', { period: '1997-08-29', span: [1997.658, 1997.66] })
	];
	const configuration = timeline(events, { palette: palettes.light, themes: [] });
	const onpick = vi.fn();
	await render(ChartView, { configuration, label: 'What happened in Harbour', onpick });
	await vi.waitFor(() => expect(drawn()).toBe(1));
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByText('29 August 1997')).toBeVisible();
	await expect
		.element(page.getByText('The fair opens'))
		.toHaveTextContent('29 August 1997: The fair opens (stated, 1 source)');
	await userEvent.keyboard('{ArrowRight}{Enter}');
	expect(onpick).toHaveBeenCalledExactlyOnceWith('mill');
	const { height } = document.querySelector('canvas')!.getBoundingClientRect();
	expect(height).toBeLessThan(100);
});

test('in a shared panel the walk goes from left to right, through all its series and then the events', async () => {
	const shared = sharedBy(
		'ships',
		seriesOf('cargo', { value: 3, ...years(2011) }, { value: 4, ...years(2015) }),
		seriesOf('grain', { value: 2, ...years(2013), qualifier: 'about' })
	);
	const configuration = panels([shared], look, [happened('fair', years(2012))]);
	const onpick = vi.fn();
	await render(ChartView, { configuration, label: 'Ships of Harbour', onpick });
	await vi.waitFor(() => expect(drawn()).toBe(1));
	await userEvent.tab();
	await userEvent.keyboard('{ArrowRight}{Enter}{ArrowRight}');
	await expect
		.element(page.getByText('What grain counts'))
		.toHaveTextContent('about 2 ships, 2013. What grain counts. gazette');
	await userEvent.keyboard('{Enter}{ArrowRight}{Enter}{ArrowRight}{Enter}');
	expect(onpick.mock.calls.flat()).toEqual(['cargo/1', 'grain/1', 'cargo/2', 'fair']);
});
