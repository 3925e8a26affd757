import { dossier } from '$lib/server/atlas';

export const load = () => ({ charts: dossier.charts });
