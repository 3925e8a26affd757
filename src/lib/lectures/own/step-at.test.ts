import { describe, expect, it } from 'vitest';
import { entityPage } from '../../model/entity-page';
import { linksOf } from '../../model/links';
import type { Kind } from '../../model/records';
import { small } from '../../model/small-dossier';
import { everything } from '../../view/view';
import { stepAt, type Seen } from './step-at';

const known = { themes: ['trade', 'crafts'], sources: ['gazette'], overlays: [] };
const links = linksOf(small);
const camera = { zoom: 5.237, center: [10.123456, 50.987654] as [number, number] };

function seen(kind: Kind, id: string, more: Partial<Seen> = {}): Seen {
	const entity = entityPage(small, links, kind, id);
	const path = `/${kind}/${id}/`;
	const none = { camera: undefined, passage: undefined };
	return { path, entity, whole: entity, view: everything, title: small.title, ...none, ...more };
}

describe('a step that is added', () => {
	it('returns to what is selected, filtered and looked at', () => {
		const view = { ...everything, themes: ['trade'], period: '1990/1999' };
		expect(stepAt(seen('places', 'harbour', { view, camera }), known)).toMatchObject({
			at: '/places/harbour/?period=1990/1999&themes=trade#map=5.24/50.988/10.123',
			headline: 'Harbour'
		});
	});

	it('quotes the passage that the address names, or else the first that is shown', () => {
		const [first, second] = links.excerptsAbout('places/harbour');
		expect(stepAt(seen('places', 'harbour'), known)?.excerpt).toBe(first!.id);
		const named = seen('places', 'harbour', { passage: second!.id });
		expect(stepAt(named, known)?.excerpt).toBe(second!.id);
	});

	it('shows the chart, the disagreement or the event of its page', () => {
		expect(stepAt(seen('charts', 'ships'), known)).toMatchObject({ chart: 'ships', series: [] });
		expect(stepAt(seen('disagreements', 'coal-or-songs'), known)).toMatchObject({
			disagreement: 'coal-or-songs'
		});
		expect(stepAt(seen('events', 'coal-comes'), known)).toMatchObject({
			headline: 'Coal comes',
			events: ['coal-comes'],
			excerpt: 'gazette/coal',
			words: 'says coal'
		});
	});

	it('shows only the series that the filters leave of a chart', () => {
		const chart = seen('charts', 'ships');
		const [series] = chart.entity!.chart!.series;
		const whole = structuredClone(chart.entity!);
		whole.chart!.series.push({ ...series!, id: 'ships-lost' });
		expect(stepAt({ ...chart, whole }, known)).toMatchObject({ series: ['ships-handled'] });
	});

	it('is headed by its date where the title of a happening is too long for the wall', () => {
		const event = seen('events', 'coal-comes');
		event.entity!.title = 'Coal comes by sea to the harbour, says the gazette of the old town';
		expect(stepAt(event, known)).toMatchObject({ headline: '1990', events: ['coal-comes'] });
	});

	it('of the first page opens a talk', () => {
		const home = { ...seen('places', 'harbour'), path: '/', entity: undefined, whole: undefined };
		expect(stepAt(home, known)).toMatchObject({ kind: 'title', at: '/', headline: small.title });
	});

	it('is none where no step can return to', () => {
		const place = seen('places', 'harbour');
		expect(stepAt({ ...place, path: '/places/' }, known)).toBeUndefined();
		expect(stepAt({ ...place, path: '/places/harbour/trade/' }, known)).toBeUndefined();
		expect(
			stepAt({ ...place, path: '/compare/', entity: undefined, whole: undefined }, known)
		).toBeUndefined();
	});
});
