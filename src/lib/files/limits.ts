/** Look at a file's size before reading it: larger ones are refused. */
export const mostBytes = 20 * 1024 * 1024;

/** Of all lines of a file together. */
export const mostPoints = 500_000;
