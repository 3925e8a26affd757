import { expect, it } from 'vitest';
import { passageNamedBy } from './address';

it.each([
	['#gazette/coal', 'gazette/coal'],
	['#map=5/38/45', undefined],
	['#gazette', undefined],
	['#gazettes/coal', undefined],
	['#events', undefined],
	['#%E0%A4%A', undefined],
	['', undefined]
])('the hash “%s” names the passage %s', (hash, passage) => {
	expect(passageNamedBy(hash, ['gazette', 'almanac'])).toBe(passage);
});
