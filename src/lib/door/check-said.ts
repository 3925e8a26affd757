import { chartOf, factsOf, passagesOf, type Lecture, type Step } from '../model/lecture';
import { observationsOf } from '../model/links';
import type { Dossier } from '../model/records';
import { figuresIn, numbersStated } from './numbers';
import { collapse } from './quotes';
import type { Report } from './reporter';

/** Reports quotations that no passage has, and figures that nothing the step rests on states. */
export function reportSaid(step: Step, lecture: Lecture, dossier: Dossier, report: Report) {
	const passages = passagesOf(step, dossier);
	const own = dossier.excerpts.filter(({ id }) => passages.includes(id));
	const stated = new Set(
		evidence(step, lecture, dossier).flatMap((text) => [...numbersStated(text)])
	);
	const onWall = [
		[['headline'], step.headline],
		[['text'], step.text ?? ''],
		...step.builds.map((line, n) => [['builds', n], line] as const)
	] as const;
	for (const [keys, text] of onWall) {
		reportQuotations(step, keys, text, own, dossier, report);
		for (const figure of figuresIn(text))
			if (!stated.has(figure))
				report(
					step,
					keys,
					'number-without-source',
					`Nothing that the step rests on states ${figure}.`,
					'Name the excerpt, chart, event or fact that states it, or leave the number out.'
				);
	}
	reportQuotations(step, ['notes'], step.notes ?? '', dossier.excerpts, dossier, report);
}

/** All texts in which the figures of a step may stand: what it rests on, and the period its address asks for. */
function evidence(step: Step, lecture: Lecture, dossier: Dossier): string[] {
	const passages = passagesOf(step, dossier);
	const chart = chartOf(step, dossier);
	return [
		...dossier.excerpts.filter(({ id }) => passages.includes(id)).map(({ text }) => text),
		...(chart ? observationsOf(chart) : []).map(
			({ value, low, high, period }) => `${value ?? ''} ${low ?? ''} ${high ?? ''} ${period ?? ''}`
		),
		chart?.note ?? '',
		...dossier.disagreements.filter(({ id }) => id === step.disagreement).map(({ note }) => note),
		...dossier.events.filter(({ id }) => step.events.includes(id)).map(({ period }) => period),
		...factsOf(step, dossier).map(({ title, value }) => `${title} ${value}`),
		/[?&]period=([^&#]*)/.exec(step.at)?.[1] ?? '',
		step.kind ? lecture.title : ''
	];
}

function reportQuotations(
	step: Step,
	keys: readonly (string | number)[],
	text: string,
	among: Dossier['excerpts'],
	{ excerpts }: Dossier,
	report: Report
) {
	for (const [, quotation = ''] of text.matchAll(/[“"]([^”"]+)[”"]/g)) {
		const has = (excerpt: { text: string }) => isQuotedFrom(quotation, excerpt.text);
		if (among.some(has)) continue;
		const elsewhere = excerpts.find(has);
		report(
			step,
			keys,
			'quotation-not-in-excerpt',
			elsewhere
				? `“${quotation}” stands in no passage that the step rests on.`
				: `“${quotation}” stands in no excerpt of the dossier.`,
			elsewhere
				? `It stands in ${elsewhere.id}: name that as its excerpt, or in its spotlight.`
				: 'Quote an excerpt word for word (… for what is left out), or take the quotation marks away.'
		);
	}
}

/** Whether a passage has these words, in this order where “…” leaves some out. */
function isQuotedFrom(quotation: string, passage: string): boolean {
	let from = 0;
	const text = collapse(passage);
	return quotation.split('…').every((part) => {
		const words = collapse(part);
		const at = text.indexOf(words, from);
		from = at + words.length;
		return at >= 0;
	});
}
