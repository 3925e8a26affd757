import { matrixOf } from '$lib/model/lens';
import { dossier, links } from '$lib/server/atlas';

export const load = () => ({ rows: matrixOf(dossier, links) });
