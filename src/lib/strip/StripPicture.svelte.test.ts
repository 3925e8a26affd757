import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { harbourStrip } from './harbour-strip';
import { pictureOf } from './picture';
import StripKey from './StripKey.svelte';
import StripPicture from './StripPicture.svelte';

const picture = pictureOf(harbourStrip, { AA: 'North Land', BB: 'South Land' });

test('what happened somewhere along a part is a bar with its count, and has no mark', async () => {
	const { container } = await render(StripPicture, { picture, label: 'North Line' });
	const groupOf = (title: string) =>
		[...container.querySelectorAll('title')].find(({ textContent }) => textContent === title)!
			.parentElement!;
	const bar = groupOf('Somewhere along this part: A fire');
	expect(bar.querySelector('path')).toBeNull();
	expect(bar.querySelector('line')!.getAttribute('x1')).toBe('40%');
	expect(bar.querySelector('line')!.getAttribute('x2')).toBe('100%');
	expect(bar.querySelector('text')!.textContent).toBe('1');
	expect(groupOf('The line opens; The first pipe is laid').querySelector('path')).not.toBeNull();
});

test('an unbuilt leg is hollow, and the key says so', async () => {
	const legs = picture.legs.map((leg, index) => (index ? { ...leg, isUnbuilt: true } : leg));
	const { container } = await render(StripPicture, { picture: { ...picture, legs }, label: 'A' });
	expect(container.querySelectorAll('.legs line[x1="0%"]')).toHaveLength(1);
	expect(container.querySelectorAll('.legs line[x1="40%"]')).toHaveLength(2);
	await render(StripKey, { picture: { ...picture, legs } });
	await expect.element(page.getByText('not built')).toBeVisible();
	await expect.element(page.getByText('proposed')).not.toBeInTheDocument();
});

test('the key tells a paler leg by what it is', async () => {
	await render(StripKey, { picture });
	await expect.element(page.getByText('proposed')).toBeVisible();
	await expect.element(page.getByText('not built')).not.toBeInTheDocument();
});

test('the key tells marks of points and bars of parts, of those that there are', async () => {
	const { rerender } = await render(StripKey, { picture });
	const [marks, bars] = [/dates known to have their place there/, /somewhere along this part/];
	await expect.element(page.getByText(marks)).toBeVisible();
	await expect.element(page.getByText(bars)).toBeVisible();
	const happenings = picture.happenings.filter(({ wide }) => wide);
	await rerender({ picture: { ...picture, happenings } });
	await expect.element(page.getByText(marks)).not.toBeInTheDocument();
	await expect.element(page.getByText(bars)).toBeVisible();
});
