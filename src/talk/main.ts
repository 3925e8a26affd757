import '@fontsource-variable/ibm-plex-sans/wght.css';
import '@fontsource/noto-sans-hebrew/400.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '../app.css';
import { hydrate } from 'svelte';
import type { Contents } from './contents';
import Talk from './Talk.svelte';

const contents = JSON.parse(document.getElementById('contents')!.textContent) as Contents;
/** The pictures are in the text already, and need not be in the file twice. */
const stills = [...document.querySelectorAll<HTMLImageElement>('.text img')].map(({ src }) => src);
hydrate(Talk, { target: document.querySelector('.app')!, props: { contents, stills } });
