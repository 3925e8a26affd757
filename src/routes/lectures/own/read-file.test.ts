import { expect, it, vi } from 'vitest';
import { readFile } from './read-file';

const lecture = { id: 'ships', title: 'Ships', summary: 'Ships.', steps: [] };
const wrong = { file: 'ships.yaml', path: ['steps', 0, 'at'], what: 'Wrong.', todo: 'Mend it.' };

it('a file is read under its name', async () => {
	const read = vi.fn(() => ({ lecture, faults: [] }));
	const taken = await readFile(new File(['title: Ships'], 'ships.YAML'), read);
	expect(taken).toEqual({ lecture, faults: [] });
	expect(read).toHaveBeenCalledWith('title: Ships', 'ships');
});

it('what is wrong with a file is told with line and column', async () => {
	const file = new File(['steps:\n  - at: /x/'], 'ships.yaml');
	const { faults } = await readFile(file, () => ({
		faults: [{ ...wrong, code: 'address-not-understood' as const }]
	}));
	expect(faults).toEqual(['Line 2, column 9: Wrong. Mend it.']);
});

it('a file that is too large, or no text, is not read', async () => {
	const read = vi.fn(() => ({ lecture, faults: [] }));
	const large = new File([new Uint8Array(1024 * 1024 + 1)], 'large.yaml');
	const noText = new File([new Uint8Array([0xff, 0xfe, 0xff])], 'picture.yaml');
	expect((await readFile(large, read)).faults).toEqual([expect.stringContaining('1 MB')]);
	expect((await readFile(noText, read)).faults).toEqual([expect.stringContaining('UTF-8')]);
	expect(read).not.toHaveBeenCalled();
});
