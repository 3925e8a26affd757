/**
 * The site that `--site` names. The build is made for the root of its site, so that a path would lead nowhere.
 *
 * @throws an error of one sentence if it is no whole address, or more than that of a site
 */
export function originOf(site: string): string {
	const address = URL.canParse(site) ? new URL(site) : undefined;
	const isWhole = address && /^https?:$/.test(address.protocol) && address.pathname === '/';
	if (!isWhole || address.search || address.hash)
		throw new Error(
			`--site is ${site}: it has to be the whole address of the site and nothing below it, like https://atlas.example.`
		);
	return address.origin;
}
