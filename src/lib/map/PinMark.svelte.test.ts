import { Map as VendorMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { Pin } from '../view/pin.svelte';
import PinMark from './PinMark.svelte';

function open() {
	const container = document.createElement('div');
	container.style.cssText = 'position: absolute; inset: 0 auto auto 0; width: 400px; height: 300px';
	document.body.append(container);
	return new VendorMap({
		container,
		style: { version: 8, sources: {}, layers: [] },
		center: [10, 50],
		zoom: 6,
		attributionControl: false
	});
}

const mark = () => document.querySelector<SVGElement>('.pin');
const left = () => parseFloat(mark()!.style.getPropertyValue('--x'));

test('the pin is where the strip has it, and stays there as the map moves', async () => {
	const [map, pin] = [open(), new Pin()];
	await render(PinMark, { map, pin });
	expect(mark()).toBeNull();
	pin.at = [10, 50];
	await expect.poll(() => mark() && left()).toBeCloseTo(200);
	map.panBy([50, 0], { animate: false });
	await expect.poll(left).toBeCloseTo(150);
	map.remove();
});

test('only a map that rides along follows the pin, at once and no farther than it must', async () => {
	const [map, pin] = [open(), new Pin()];
	await render(PinMark, { map, pin });
	pin.at = [20, 50];
	await expect.poll(() => mark() && left()).toBeGreaterThan(400);
	expect(map.getCenter().lng).toBeCloseTo(10);
	pin.riding = true;
	await expect.poll(left).toBeCloseTo(340);
	const { lng } = map.getCenter();
	pin.at = [19.9, 50];
	await expect.poll(left).toBeLessThan(339);
	expect(map.getCenter().lng).toBe(lng);
	map.remove();
});
