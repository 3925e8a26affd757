const fields =
	'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"])';

/** Whether a key asks for the search: `/`, or Ctrl-K or Cmd-K; not while a field is typed in or a dialog is open. */
export function asksForSearch(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
	if (altKey || defaultPrevented || document.querySelector('dialog:modal')) return false;
	if (target instanceof Element && target.closest(fields)) return false;
	const held = ctrlKey || metaKey;
	return held ? key.toLowerCase() === 'k' : key === '/';
}
