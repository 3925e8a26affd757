const [text = ''] = Object.values<string>(
	import.meta.glob('/data/README.md', { query: '?raw', import: 'default', eager: true })
);

/** How the file of a talk is written: the example that stands in the data’s own README. */
export const talkForm = /^# lectures\/[^\n]*\n(.*?)^```/ms.exec(text)?.[1]?.trim() ?? '';
