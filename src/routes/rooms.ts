import { browser } from '$app/environment';
import { asset } from '$app/paths';
import type { Atlas } from '$lib/model/atlas';

// Map and index are on their way before the page is alive; the page does not wait for them.
export const loading = browser ? Promise.all([openRooms(), fetchAtlas()]) : undefined;
// Whoever awaits it says what failed.
loading?.catch(() => undefined);

export type Rooms = Awaited<ReturnType<typeof openRooms>>;

async function openRooms() {
	const [map, list, legend] = await Promise.all([
		import('$lib/map/MapFrame.svelte'),
		import('$lib/map/FeatureList.svelte'),
		import('$lib/map/Legend.svelte')
	]);
	return { MapFrame: map.default, FeatureList: list.default, Legend: legend.default };
}

async function fetchAtlas(): Promise<Atlas> {
	const response = await fetch(asset('/data/atlas.json'));
	if (!response.ok) throw new Error(`the index answers ${response.status}`);
	return response.json();
}
