import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { basemap } from '../../../src/lib/map/basemap';
import { fonts } from '../../../src/lib/map/fonts';
import { palettes } from '../../../src/lib/theme/palette';
import { parseCamera } from '../../../src/lib/view/camera';

setWorkerUrl(workerUrl);
const map = new Map({
	container: 'map',
	style: { version: 8, 'font-faces': fonts, ...basemap(palettes.light, '/geo', []) },
	...parseCamera(location.hash),
	fadeDuration: 150
});
map.once('idle', () => performance.mark('map:idle'));
