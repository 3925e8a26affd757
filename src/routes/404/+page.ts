/** Hosts show `404.html` for addresses they do not know. */
export const trailingSlash = 'never';
