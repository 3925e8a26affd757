import { expect, it } from 'vitest';
import { small } from '../model/small-dossier';
import { printEvents, printObservations } from './tables';

it('a figure is a row, with all that qualifies it', () => {
	const [head, row] = printObservations(small).split('\n');
	expect(head).toBe(
		'\ufeffchart,series,measure,unit,value,low,high,qualifier,period,source,excerpt,words,about'
	);
	expect(row).toBe(
		'ships,ships-handled,Ships handled,ships,40,,,over,1998,gazette,gazette/ships,ships of the harbour,places/harbour'
	);
});

it('a cell that a spreadsheet would take for a formula is made harmless', () => {
	const [chart] = small.charts;
	const sly = { ...small, charts: [{ ...chart!, unit: '=HYPERLINK("x")' }] };
	expect(printObservations(sly)).toContain(`"'=HYPERLINK(""x"")"`);
});

it('an event is a row for each passage that states it', () => {
	expect(printEvents(small)).toContain('coal-comes,Coal comes,1990,alleged,trade');
});
