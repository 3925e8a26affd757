import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';
import hebrew from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff2?url';
import hebrewStrong from '@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-600-normal.woff2?url';
import italicExt from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-italic.woff2?url';
import italic from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-italic.woff2?url';
import regularExt from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url';
import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import strongExt from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url';
import strong from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import { faces } from './lettering';

/** The characters each file holds, as its package declares them. */
const ranges = {
	hebrew: ['U+0307-0308', 'U+0590-05FF', 'U+200C-2010', 'U+20AA', 'U+25CC', 'U+FB1D-FB4F'],
	latin: [
		'U+0000-00FF',
		'U+0131',
		'U+0152-0153',
		'U+02BB-02BC',
		'U+02C6',
		'U+02DA',
		'U+02DC',
		'U+2000-206F',
		'U+20AC',
		'U+2122'
	],
	latinExt: [
		'U+0100-02BA',
		'U+02BD-02C5',
		'U+02C7-02CC',
		'U+02CE-02D7',
		'U+02DD-02FF',
		'U+1E00-1E9F',
		'U+1EF2-1EFF'
	]
};

const files = (latin: string, latinExt: string, hebrew: string) =>
	Object.entries({ latin, latinExt, hebrew }).map(([part, url]) => ({
		url,
		'unicode-range': ranges[part as keyof typeof ranges]
	}));

/** The files of the map's faces, fetched when a label first needs them. */
export const fonts: FontFacesSpecification = {
	[faces.regular]: files(regular, regularExt, hebrew),
	[faces.italic]: files(italic, italicExt, hebrew),
	[faces.strong]: files(strong, strongExt, hebrewStrong)
};

/** All of their files, for who wants them there before a label needs them. */
export const fontFiles = Object.values(fonts).flatMap((faces) =>
	[faces].flat().map((face) => (typeof face === 'string' ? face : face.url))
);
