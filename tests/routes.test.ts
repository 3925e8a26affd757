import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceLines } from '../src/lib/model/reference-lines';
import { readFolder } from '../src/lib/server/folder';
import { openDossier } from '../src/lib/door/open';

const root = join(import.meta.dirname, '..');
const { dossier } = openDossier(readFolder(root).files);
const { routes, stations } = dossier;
const routeOf = (id: string) => routes.find((route) => route.id === id)!;

it('a figure in reverse is only of a route that goes either way', () => {
	const { files } = readFolder(root);
	const path = 'static/geo/routes/trans-israel.geojson';
	const oneWay = files.get(path)!.replace(/\s*"eitherWay": true,/, '');
	const { faults } = openDossier(new Map([...files, [path, oneWay]]));
	expect(faults).toHaveLength(1);
	expect(faults[0]!.what).toContain('eitherWay');
});

describe('whatever a reference work says of a route', () => {
	const said = routes.flatMap(({ status, operators, facts, figures, milestones, legs }) => [
		...(status ? [status] : []),
		...legs.flatMap((leg) => leg.status ?? []),
		...operators,
		...facts,
		...milestones,
		...figures.flatMap(({ observations }) => observations)
	]);

	it('names the work and the place in it, and how it is known', () => {
		expect(said.length).toBeGreaterThan(200);
		for (const one of said)
			expect(one, JSON.stringify(one)).toMatchObject({
				work: expect.stringMatching(/\S/),
				at: expect.stringMatching(/\S/),
				basis: expect.stringMatching(/^(found|computed|estimate|unverified)$/)
			});
	});

	it('has a whole address, if it has one', () => {
		const addressed = said.filter(({ url }) => url);
		expect(addressed.length / said.length).toBeGreaterThan(0.9);
		for (const { url } of addressed) expect(new URL(url!).hostname).toContain('.');
	});

	it('is shown as unverified where it is general knowledge', () => {
		for (const { work, basis } of said)
			if (work === 'General knowledge') expect(basis).toBe('unverified');
	});

	it('can be told apart, line by line', () => {
		for (const route of routes) {
			const keys = referenceLines(route).map(({ title, value }) => title + value);
			expect(new Set(keys).size, route.id).toBe(keys.length);
		}
	});

	it('can be drawn as a chart draws its series, if it is a figure with a period', () => {
		for (const { figures } of routes)
			for (const { id, observations } of figures)
				for (const [n, one] of observations.entries()) {
					expect(one.id).toBe(`${id}/${n + 1}`);
					expect(one.value ?? one.low).toBeDefined();
					expect(Boolean(one.span)).toBe(Boolean(one.period));
				}
	});
});

describe('the oil pipeline', () => {
	const file = JSON.parse(readFileSync(join(root, 'static/geo/routes/btc.geojson'), 'utf8'));

	it('has its kilometre on the stated scale at each position, and the borders at 443 and 692', () => {
		const posts = (file.features as { properties: { posts: number[] } }[]).map(
			({ properties }) => properties.posts
		);
		expect(posts.map((leg) => [leg[0], leg.at(-1)])).toEqual([
			[0, 443],
			[443, 692],
			[692, 1768]
		]);
		expect(posts.flat()).toHaveLength(350);
	});

	it('has no post in its record, since the record has no positions', () => {
		for (const leg of routeOf('btc').legs) expect(leg).not.toHaveProperty('posts');
	});

	it('is followed from its terminal over the sea to the other end, and back', () => {
		const [sea] = routeOf('btc').continues;
		expect(sea).toMatchObject({ route: 'ceyhan-israel', standing: 'implied' });
		const [south] = routeOf('ceyhan-israel').continues;
		expect(south).toMatchObject({
			route: 'trans-israel',
			leg: 'ceyhan-ashkelon',
			standing: 'proposed'
		});
		expect(routeOf('trans-israel').comesFrom).toMatchObject([{ route: 'ceyhan-israel' }]);
		expect(routeOf('ceyhan-israel').comesFrom).toMatchObject([{ route: 'btc' }]);
		expect(routeOf('ceyhan-israel').alternatives).toBe(true);
	});

	it('has no station at its highest point, whose place is not known', () => {
		const kinds = stations.filter(({ route }) => route === 'btc').map(({ kind }) => kind);
		expect(new Set(kinds)).toEqual(new Set(['terminal', 'pump station', 'border', 'passage']));
		expect(routeOf('btc').figures.find(({ kind }) => kind === 'height')!.note).toMatch(/no mark/);
	});

	it('says that the handover of its operation rests on one chain', () => {
		const { operators, milestones } = routeOf('btc');
		const handover = milestones.find(({ id }) => id === 'btc-handover')!;
		for (const { note } of [operators.at(-1)!, handover])
			expect(note).toMatch(/second-hand.+one chain/i);
	});

	it('has no kilometre for the fire, whose place is not known', () => {
		const fire = routeOf('btc').milestones.find(({ id }) => id === 'btc-fire-2008')!;
		expect(fire).toMatchObject({ kind: 'incident', leg: 'btc-turkiye' });
		expect(fire.km).toBeUndefined();
	});
});

it('routes to compare rest on no excerpt, and say why they are shown', () => {
	const compared = routes.filter(({ context }) => context);
	expect(compared.map(({ id }) => id)).toEqual(['baku-novorossiysk', 'baku-supsa', 'tanap']);
	for (const { excerpts, figures } of compared) {
		expect(excerpts).toEqual([]);
		expect(figures.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['length', 'capacity']));
	}
});

it('the leg of the corridor that is not built says so, and since when that is known', () => {
	const unbuilt = routeOf('north-south-corridor').legs.filter(
		({ status }) => status?.state === 'not-built'
	);
	expect(unbuilt).toMatchObject([
		{ id: 'north-south-astara-rasht', status: { period: '2026-02-14' } }
	]);
});
