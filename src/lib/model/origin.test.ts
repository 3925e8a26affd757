import { expect, test } from 'vitest';
import { printOrigin } from './origin';

test('an origin has kind and date, said once', () => {
	const kind = 'news agency';
	expect(printOrigin({ label: 'Gazette', kind, issued: '1999-05-01' })).toBe(
		'Gazette (news agency, 1 May 1999)'
	);
	expect(printOrigin({ label: 'Gazette, 1 May 1999', kind, issued: '1999-05-01' })).toBe(
		'Gazette, 1 May 1999 (news agency)'
	);
	expect(printOrigin({ label: 'Gazette', kind })).toBe('Gazette (news agency, undated)');
});
