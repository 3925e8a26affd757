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
