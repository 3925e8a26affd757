import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { atlasOf } from '../model/atlas-of';
import { linksOf } from '../model/links';
import { small } from '../model/small-dossier';
import { palettes } from '../theme/palette';
import { everything } from '../view/view';
import { framed, toPoint } from './framing';
import { stillOf } from './still';
import { stillSize } from './still-names';
import type { WallStep } from './wall';

const atlas = atlasOf(small, linksOf(small));
const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
const shapes = { lines: none, 'basemap/ground': none, 'basemap/labels': none };
const camera = { zoom: 6, center: [10.4, 50.2] as [number, number] };
const step: Pick<WallStep, 'stop' | 'spotlight' | 'headline'> = {
	headline: 'A harbour',
	spotlight: [],
	stop: { view: everything, neighbours: [], camera }
};
const drawn = (rest: Partial<typeof step> = {}, scheme: 'light' | 'dark' = 'light') =>
	stillOf({ ...step, ...rest }, atlas, shapes, small.credits, scheme);

test('a place lies where the wall’s own map would have it', () => {
	const { width, height } = stillSize;
	const { x, y } = toPoint([10, 50], framed(camera, width, height), width, height);
	const [, cx, cy] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(drawn())!;
	expect(Number(cx)).toBeCloseTo(x, 1);
	expect(Number(cy)).toBeCloseTo(y, 1);
});

test('what the step filters out is not in its picture', () => {
	expect(drawn()).toContain('>Harbour<');
	const view = { ...everything, themes: ['crafts'] };
	const crafts = drawn({ stop: { ...step.stop, view } });
	expect(crafts).not.toContain('>Harbour<');
	expect(crafts).toContain('>Old Town<');
});

test('what rests on the passages of a step is lit', () => {
	expect(drawn()).not.toContain(palettes.light.mark);
	expect(drawn({ spotlight: ['gazette/ships'] })).toContain(palettes.light.mark);
});

test('without a camera, the picture shows what is selected', () => {
	const selected = 'places/old-town' as const;
	const svg = drawn({ stop: { view: everything, neighbours: [], selected } });
	const { width, height } = stillSize;
	expect(svg).toContain(`<circle cx="${width / 2}" cy="${height / 2}" r="13.75"/>`);
});

test('there is a picture for dark screens', () => {
	expect(drawn({}, 'dark')).toContain(palettes.dark.water);
	expect(drawn({}, 'dark')).not.toContain(palettes.light.water);
});
