import type { ChartItem, Plugin } from 'chart.js';
import { configured } from './harbour-panels';
import { seriesOf } from './harbour';
import type { Observation } from '../model/records';
import type { Mark, MarksConfiguration } from './mark';
import { Chart } from './runtime';

export type Call = [name: string, ...args: unknown[]];

const characterWidth = 6;

/** A canvas for tests that keeps what is called on it; every character is 6 pixels wide. */
export function recordedCanvas(width: number, height: number) {
	const calls: Call[] = [];
	const canvas = { width, height, style: {}, getContext: () => context };
	const state: Record<string | symbol, unknown> = { canvas };
	const context: unknown = new Proxy(state, {
		get(_, name) {
			if (name in state) return state[name];
			if (name === 'measureText')
				return (text: string) => ({ width: text.length * characterWidth });
			return (...args: unknown[]) => void calls.push([String(name), ...args]);
		}
	});
	return { canvas: canvas as unknown as ChartItem, calls };
}

/** Draws one series with the real Chart.js, and with these plugins of ours only. */
export function drawnWith(plugins: Plugin<'scatter'>[], ...given: Partial<Observation>[]) {
	const configuration = configured('percent', seriesOf('cargo', ...given));
	return drawnAs({ ...configuration, plugins });
}

/** Draws a chart with the real Chart.js. */
export function drawnAs(configuration: MarksConfiguration) {
	const { canvas, calls } = recordedCanvas(600, 200);
	const options = { ...configuration.options, responsive: false, font: { family: 'sans-serif' } };
	const chart = new Chart<'scatter', Mark[]>(canvas, { ...configuration, options });
	return { chart: chart as unknown as Chart<'scatter'>, calls };
}

/** The texts written, in order. */
export function textsOf(calls: Call[]): unknown[] {
	return calls.filter(([name]) => name === 'fillText').map(([, text]) => text);
}
