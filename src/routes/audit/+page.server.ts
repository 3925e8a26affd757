import { audit } from '$lib/server/audit';

export const load = () => ({ audit });
