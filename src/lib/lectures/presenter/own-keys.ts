/** Keys that a presenter's window has for itself, as its list of keys tells them. */
export const presenterKeys = [
	{ keys: 'U I', says: 'Smaller, larger notes' },
	{ keys: 'J K', says: 'Notes down, up' },
	{ keys: 'T', says: 'Stop the time, or let it go on' }
];
