import { links } from './atlas';
import { opened } from './dossier/app';
import { auditOf } from './dossier/audit';

/** What the check says of this atlas's dossier. */
export const audit = auditOf(opened, links);
