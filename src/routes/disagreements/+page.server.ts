import { disputesIn } from '$lib/model/dispute';
import { dossier, links } from '$lib/server/atlas';

export const load = () => ({ disputes: disputesIn(dossier, links) });
