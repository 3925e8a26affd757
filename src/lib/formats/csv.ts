import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Row } from '../model/observation-rows';

/** Comma-separated values as spreadsheets read them: cells that look like formulas are made harmless. */
export function printCsv(rows: readonly Row[]): string {
	return stringify([...rows], { header: true, escape_formulas: true, bom: true });
}
