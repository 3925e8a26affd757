import { expect, it } from 'vitest';
import { keptUnder, readTalks, type Place } from './keep';
import { Shelf } from './shelf.svelte';
import { noTalks, withoutTalk, withTalk, withTalkBack } from './talks';

function storage(kept = new Map<string, string>()): Place {
	return () => ({
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value)
	});
}

const begun = { title: 'My talk', summary: 'Ships.', steps: [] };

it('what cannot be kept is changed in this window all the same, and it is said', () => {
	const shelf = new Shelf(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	shelf.change((kept) => withTalk(kept, begun));
	shelf.change((kept) => withTalk(kept, begun));
	expect(shelf.kept.talks).toHaveLength(2);
	expect(shelf.fault?.fault).toContain('switched off');
});

it('what there was no room for is kept as soon as there is', () => {
	const kept = new Map<string, string>();
	let room = true;
	const place: Place = () => ({
		...storage(kept)(),
		setItem(key, value) {
			if (!room) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, value);
		}
	});
	const shelf = new Shelf(place);
	shelf.change((all) => withTalk(all, begun));
	room = false;
	shelf.change((all) => withTalk(all, { ...begun, title: 'Another' }));
	expect(shelf.fault?.fault).toContain('no more room');
	room = true;
	shelf.change((all) => withoutTalk(all, all.talks[0]!.id));
	expect(shelf.fault).toBeUndefined();
	expect(readTalks(place)).toMatchObject({ kept: { talks: [{ title: 'Another' }] } });
});

it('what was done is undone', () => {
	const shelf = new Shelf(storage());
	shelf.change((kept) => withTalk(kept, begun));
	const [talk] = shelf.kept.talks;
	shelf.change((kept) => withoutTalk(kept, talk!.id), {
		said: 'It is removed.',
		undo: (kept) => withTalkBack(kept, talk!, 0)
	});
	expect(shelf.kept.talks).toEqual([]);
	shelf.undo();
	expect(shelf.kept.talks).toEqual([talk]);
	expect(shelf.done?.undo).toBeUndefined();
});

it('what is kept in a form that is not known makes room only when the reader says so', () => {
	const kept = new Map([[keptUnder, '{"version":0}']]);
	const shelf = new Shelf(storage(kept));
	shelf.change((all) => withTalk(all, begun));
	expect([kept.get(keptUnder), shelf.fault?.text]).toEqual(['{"version":0}', '{"version":0}']);
	shelf.beginAnew();
	expect(shelf.fault).toBeUndefined();
	expect(readTalks(storage(kept))).toEqual({ kept: withTalk(noTalks, begun) });
});
