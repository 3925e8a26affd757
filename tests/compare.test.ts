import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { candidatesOf, comparedPanels, reasonsApart } from '../src/lib/model/comparable';
import { differencesOf } from '../src/lib/model/difference';
import { readFolder } from '../src/lib/server/folder';
import { openDossier } from '../src/lib/door/open';

const { dossier } = openDossier(readFolder(fileURLToPath(new URL('..', import.meta.url))).files);
const candidates = candidatesOf(dossier.charts);
const pairs = candidates.flatMap((one, index) =>
	candidates.slice(index + 1).map((other) => [one, other] as const)
);
const ever = [-10_000, 10_000] as const;

test('no two series of different unit or different concept share a panel, and each pair apart is told why', () => {
	for (const [one, other] of pairs) {
		const panels = comparedPanels([one, other]);
		const isSame = one.unit === other.unit && one.concept === other.concept && one.concept;
		expect([one.id, other.id, panels.length]).toEqual([one.id, other.id, isSame ? 1 : 2]);
		expect(reasonsApart(panels), `${one.id}, ${other.id}`).toHaveLength(panels.length - 1);
	}
});

test('only a few series measure the same, and these are known', () => {
	const together = pairs.filter((pair) => comparedPanels(pair).length === 1);
	expect(together.map((pair) => pair.map(({ id }) => id).join(' '))).toEqual([
		'anniversary-of-diplomatic-relations length-of-diplomatic-relations',
		'recognition-order-of-turkiye recognition-order-of-israel'
	]);
});

test('every series of the dossier, all at once, is in one panel, and the reasons are one sentence a unit', () => {
	const panels = comparedPanels(candidates);
	expect(panels.flatMap(({ series }) => series)).toHaveLength(candidates.length);
	const units = new Set(candidates.map(({ unit }) => unit));
	expect(reasonsApart(panels).length).toBeLessThanOrEqual(units.size + 1);
});

test('sums of money of two years are never set side by side without the word nominal', () => {
	const money = comparedPanels(candidates).filter(({ unit }) => unit === 'USD');
	const differences = money.flatMap((panel) => differencesOf(panel, ever));
	expect(differences.length).toBeGreaterThan(0);
	for (const { earlier, later, text } of differences)
		expect(/nominal/.test(text)).toBe(earlier.period !== later.period);
});

test('what the sources leave open stays open in each difference', () => {
	const texts = comparedPanels(candidates).flatMap((panel) =>
		differencesOf(panel, ever).map(({ text }) => text)
	);
	expect(texts.join('\n')).not.toMatch(/NaN|Infinity|undefined/);
	expect(texts).toContain(
		'less than $321 million more, if more at all, less than 162 times as much, nominal, not adjusted for inflation'
	);
	expect(texts).toContain('1 year more');
});
