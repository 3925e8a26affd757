import type * as pages from '$lib/view/address';

/** The addresses of a talk that is one file, in place of those of pages: what is spoken of stands in its text. */
type Addresses = typeof pages;

export const hrefOf: Addresses['hrefOf'] = (ref) => `#${ref}`;
export const hrefOfKind: Addresses['hrefOfKind'] = (kind) => `#${kind}`;
export const hrefOfPassage: Addresses['hrefOfPassage'] = (excerpt) => `#${excerpt}`;
