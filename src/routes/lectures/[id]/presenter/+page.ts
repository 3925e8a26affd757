/** Notes and pictures fill the window: there is one map, and it is on the wall. */
export const load = () => ({ alone: true as const });
