import { describe, expect, it } from 'vitest';
import { changeTalks, keptUnder, readTalks, type Place } from './keep';
import { bareStep, noTalks, withStepAdded, withTalk, type OwnTalks } from './talks';

function storage(text?: string) {
	const kept = new Map(text === undefined ? [] : [[keptUnder, text]]);
	const place: Place = () => ({
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	});
	return { place, kept };
}

const add = (headline: string) => (kept: OwnTalks) =>
	withStepAdded(kept, { ...bareStep, at: '/', headline }, { title: 'My talk', summary: 'Ships.' })
		.kept;

describe('talks that a browser keeps', () => {
	it('are none at first, and read back as they were written', () => {
		const { place } = storage();
		expect(readTalks(place)).toEqual({ kept: noTalks });
		const written = changeTalks(place, add('harbour'));
		expect(readTalks(place)).toEqual(written);
	});

	it('keep what two windows add one after the other', () => {
		const { place } = storage();
		// Neither window has seen what the other wrote.
		for (const headline of ['harbour', 'old town']) changeTalks(place, add(headline));
		const reading = readTalks(place);
		const [talk] = 'kept' in reading ? reading.kept.talks : [];
		expect(talk?.steps.map(({ headline }) => headline)).toEqual(['harbour', 'old town']);
	});

	it.each(['{"version":2,"talks":[]}', 'no JSON', 'null', '[]'])(
		'are left as they are in a form that is not known: %s',
		(text) => {
			const { place, kept } = storage(text);
			expect(
				changeTalks(place, (all) => withTalk(all, { title: '', summary: '', steps: [] }))
			).toEqual({ fault: expect.stringContaining('in a form that this page does not know'), text });
			expect(kept.get(keptUnder)).toBe(text);
		}
	);

	it('cannot be kept where storage is switched off, and it is said what to do', () => {
		const refuse: Place = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		expect(changeTalks(refuse, add('harbour'))).toEqual({
			fault: expect.stringMatching(/switched off.*save your talk as a file/)
		});
	});

	it('stay as they were where there is no more room', () => {
		const { place } = storage();
		const full: Place = () => ({
			...place(),
			setItem() {
				throw new DOMException('full', 'QuotaExceededError');
			}
		});
		changeTalks(place, add('harbour'));
		const before = readTalks(place);
		expect(changeTalks(full, add('old town'))).toEqual({
			fault: expect.stringContaining('no more room')
		});
		expect(readTalks(place)).toEqual(before);
	});
});
