import { DOMParser } from '@xmldom/xmldom';
import type { XmlParser } from './read-lines';

/** Parses XML where there is no browser's own parser, such as in a worker; throws where that would refuse. */
export const strictParser = new DOMParser({
	onError: (level, message) => {
		if (level !== 'warning') throw new Error(message);
	}
}) as unknown as XmlParser;
