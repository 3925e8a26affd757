/** The anchor of the row that has an observation. */
export const rowOf = (observation: string): string => observation.replace('/', '-');
