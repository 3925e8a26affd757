import type { Replies } from '$lib/offline/asking';
import type { Fault, Unkept } from '$lib/offline/fill';
import { look, missing, printBytes, ready, type Verdict } from './verdict';

type Tally = Replies['tally'];

const again = 'Connect to the network, and check again.';
const todos: Record<Fault, string> = {
	unreached: again,
	refused:
		'The server refuses them: tell whoever runs the site. Steps that need them will miss them.',
	'other version':
		'The server has a newer version. Close all other windows of this site, and open this page again.',
	'no room': 'The browser has no room for them: free some on the disk, and check again.'
};

/** Whether every page and file of the talk and of the app is kept. @param unkept what was tried in vain */
export function filesVerdict({ app, talk }: Tally, unkept: readonly Unkept[]): Verdict {
	const absent = [...talk.missing, ...app.missing];
	const kept = `${talk.of} files of the talk and ${app.of} of the app, ${printBytes(app.bytes + talk.bytes)}`;
	if (!absent.length) return ready(`All pages, pictures and data are kept: ${kept}.`);
	const fault = unkept.find(({ path }) => absent.includes(path))?.fault ?? 'unreached';
	const named = absent.slice(0, 3).join(', ') + (absent.length > 3 ? ' and others' : '');
	return missing(
		`${absent.length} of ${talk.of + app.of} files are not kept: ${named}.`,
		todos[fault]
	);
}

interface Found {
	/** The version of this page. */
	version: string;
	/** Whether the worker answers for this page. */
	answers: boolean;
	/** Whether a newer one waits until it may take over. */
	waiting: boolean;
}

/** Whether the worker is there, and is of the same version as the page. */
export function workerVerdict(
	{ version: kept, isServed }: Pick<Tally, 'version' | 'isServed'>,
	{ version, answers, waiting }: Found
): Verdict {
	if (!answers)
		return missing('The worker is there, but does not answer for this page.', 'Reload this page.');
	if (kept !== version)
		return missing(
			`This page is of version ${version}, what is kept of version ${kept}.`,
			'Close all windows of this site, and open this page again.'
		);
	const says = `The worker is active, and answers for this page (version ${version}).`;
	if (waiting || isServed === false)
		return look(
			`${says} The server has a newer one.`,
			waiting
				? 'The newer one is fetched. It takes over when all windows of this site were closed; then open this page again.'
				: 'The newer one is being fetched. Wait a minute and check again, or give the talk as it is.'
		);
	return ready(isServed ? says : `${says} The server is not reached, nor needed.`);
}

/** What is told where there is no worker at all. */
export function noWorker(fault: string | undefined): Verdict & { todo: string } {
	return {
		standing: 'missing',
		says: `This browser keeps nothing for a time without network${fault ? ` (${fault})` : ''}.`,
		todo: 'Use an ordinary window and not a private one, or another browser; or stay connected.'
	};
}
