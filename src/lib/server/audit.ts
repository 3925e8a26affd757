import { links } from './atlas';
import { opened } from './dossier';
import { auditOf } from '../door/audit';

/** What the check says of this atlas's dossier. */
export const audit = auditOf(opened, links);
