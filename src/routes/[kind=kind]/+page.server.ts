import { entriesOf } from '$lib/model/catalogue';
import { kinds } from '$lib/model/records';
import { dossier, links } from '$lib/server/atlas';

export const entries = () => kinds.map((kind) => ({ kind }));

export const load = ({ params: { kind } }) => ({ kind, entries: entriesOf(dossier, links, kind) });
