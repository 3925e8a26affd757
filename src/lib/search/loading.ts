import type { SearchRecord } from '../model/search';
import type { Finder } from './finder';

/** Fetches the records and the library that searches them. Throws if either cannot be had. */
export async function loadFinder(address: string): Promise<Finder> {
	const [{ finderOf }, records] = await Promise.all([import('./finder'), fetchRecords(address)]);
	return finderOf(records);
}

async function fetchRecords(address: string): Promise<SearchRecord[]> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`it answers ${response.status}`);
	return response.json();
}
