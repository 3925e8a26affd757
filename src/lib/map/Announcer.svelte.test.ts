import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Announcer from './Announcer.svelte';

test('what stays so for a while is told politely, once, and not at first', async () => {
	vi.useFakeTimers();
	try {
		const { container, rerender } = await render(Announcer, { told: '5 in view' });
		const region = container.querySelector('[aria-live="polite"]')!;
		await vi.advanceTimersByTimeAsync(2000);
		expect(region.textContent).toBe('');
		await rerender({ told: '6 in view' });
		await vi.advanceTimersByTimeAsync(600);
		await rerender({ told: '7 in view' });
		await vi.advanceTimersByTimeAsync(699);
		expect(region.textContent).toBe('');
		await vi.advanceTimersByTimeAsync(2000);
		expect(region.textContent).toBe('7 in view');
	} finally {
		vi.useRealTimers();
	}
});
