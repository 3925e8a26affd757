import type { Inspection, RouteStrip } from '../geo/inspection';
import { counted } from '../model/catalogue';
import { printFigure } from '../model/figure';
import { ofTheWhole } from '../model/of-the-whole';
import { printAsOf, printPeriod } from '../model/period';
import type {
	Attribution,
	Dated,
	FigureKind,
	MilestoneKind,
	RouteObservation,
	State
} from '../model/reference';
import type { Route } from '../model/route';
import { printDifference, printKm, printLength } from './kilometres';
import { basisWords, printAway } from './spoken';

/** One answer, and where it is from: a work, or whoever drew or placed it. */
export interface Answer {
	text: string;
	aside?: string;
	by?: Attribution;
	from?: string;
}

export interface Question {
	ask: string;
	answers: Answer[];
}

const stateWords: Record<State, string> = {
	'in-use': 'in use',
	idle: 'idle',
	'partly-built': 'partly built',
	'under-construction': 'under construction',
	'not-built': 'not built',
	'not-known': 'not known'
};

/** Of the length in a country that is stated for a schematic leg. */
const straightWords = 'As stated for the legs: drawn straight, they may cut across others';

const beginnings: MilestoneKind[] = ['first-oil', 'first-gas', 'inauguration'];
const measuredHere = 'measured by this atlas, on the ellipsoid';

/** What an analyst asks of a route first, and the answers; a question that nothing answers says so. */
export function answersOf(route: Route, inspection: Inspection): Question[] {
	const { carries, context, excerpts, status, operators, milestones, legs } = route;
	const names = new Map(legs.map(({ id, name }) => [id, name]));
	const aside = (...parts: (string | false | undefined)[]) => {
		const text = sentences(...parts);
		return text ? { aside: text } : {};
	};
	return [
		{
			ask: 'What flows',
			answers: [
				{
					text: carries,
					from: context
						? 'reference works; no source of the dossier speaks of this route'
						: `the sources: ${counted(excerpts.length, 'passage')} below`
				}
			]
		},
		{ ask: 'From where to where', answers: unrepeated(inspection.strips.flatMap(endsOf)) },
		{ ask: 'Where exactly', answers: coursesOf(route, inspection) },
		{ ask: 'How long', answers: lengthsOf(route, inspection) },
		{ ask: 'Through whom', answers: countriesOf(route, inspection) },
		{
			ask: 'Is it used',
			answers: status
				? [
						{
							text: `${stateWords[status.state]}${asOf(status)}`,
							...aside(status.note),
							by: status
						}
					]
				: []
		},
		{
			ask: 'Who runs it',
			answers: operators.map((one) => ({
				text: one.name + (one.period ? `, ${printPeriod(one.period)}` : ''),
				...aside(one.legs && one.legs.map((leg) => names.get(leg)).join(', '), one.note),
				by: one
			}))
		},
		{
			ask: 'Since when',
			answers: milestones
				.filter(({ kind }) => beginnings.includes(kind))
				.map((one) => ({
					text: `${printPeriod(one.period)}: ${one.title}`,
					...aside(one.note),
					by: one
				}))
		},
		{ ask: 'How much', answers: amountsOf(route) },
		{ ask: 'How is it known', answers: [{ text: groundsOf(route) }] }
	];
}

/** What is there, one after the other; the last without its full stop. */
const sentences = (...parts: (string | false | undefined)[]) =>
	parts
		.filter((part) => typeof part === 'string')
		.map((part) => part.replace(/\.$/, ''))
		.join('. ');

const asOf = ({ period }: Dated) => (period ? `, ${printAsOf(period)}` : '');

/** Alternatives may begin at the same place. */
const unrepeated = (answers: Answer[]) =>
	answers.filter(({ text }, index) => answers.findIndex((one) => one.text === text) === index);

function endsOf({ ends: { begin, end } }: RouteStrip): Answer[] {
	return [...(begin ? [endAnswer('From', begin)] : []), ...(end ? [endAnswer('To', end)] : [])];
}

function endAnswer(word: string, end: NonNullable<RouteStrip['ends']['end']>): Answer {
	if ('settlement' in end) {
		const { name, distanceKm } = end.settlement;
		const near = distanceKm < 1 ? name : `near ${name}, ${printAway(end.settlement)}`;
		return { text: `${word}: ${near}`, from: 'the line as drawn, and the nearest settlement' };
	}
	const { name, from, basis, accuracyKm } = end.station;
	const isEstimate = basis === 'estimate' && accuracyKm;
	return {
		text: `${word}: ${name}${isEstimate ? `, an estimate to within ${printLength(accuracyKm)}` : ''}`,
		from: `position from ${from}${basis === 'found' ? '' : ` (${basis})`}`
	};
}

function coursesOf({ legs }: Route, { strips }: Inspection): Answer[] {
	const bases = [...new Set(legs.map(({ basis }) => basisWords[basis]))].join('; ');
	const points = strips.reduce((sum, strip) => sum + strip.points, 0);
	return [
		{
			text: `${counted(legs.length, 'leg')} of ${counted(points, 'point')}, ${bases}`,
			aside: 'Along the strip, every kilometre has its position',
			from: [...new Set(legs.flatMap(({ credit }) => credit.split('; ')))].join('; ')
		}
	];
}

function lengthsOf(
	{ figures, legs, alternatives }: Route,
	{ strips, lengths }: Inspection
): Answer[] {
	const stated = figures
		.filter(({ kind }) => kind === 'length')
		.flatMap((figure) =>
			ofTheWhole(figure).map((one) => ({
				text: printFigure(one, figure.unit),
				aside: sentences(figure.measure, one.note),
				by: one
			}))
		);
	const whole = lengths.whole ?? (legs.length === 1 ? lengths.legs[0] : undefined);
	const drawn = strips.map(({ title, measuredKm }) => ({
		text: `${alternatives || strips.length > 1 ? `${title}: ` : ''}${printKm(measuredKm)} km as drawn`,
		...(whole?.differencePercent !== undefined && {
			aside: `${printDifference(whole.differencePercent)} than ${whole.statedBy ?? 'a work'} states. ${whole.reason}`
		}),
		from: measuredHere
	}));
	return [...stated, ...drawn];
}

function countriesOf({ legs }: Route, { strips, countries, countryNames }: Inspection): Answer[] {
	const schematic = legs.filter(({ basis }) => basis === 'schematic');
	const straight = new Set(schematic.flatMap(({ country = [] }) => country));
	return strips.flatMap(({ title, countries: stretches }) => {
		const lengths = new Map<string | undefined, number>();
		for (const { country, fromKm, toKm } of stretches)
			lengths.set(country, (lengths.get(country) ?? 0) + toKm - fromKm);
		return [...lengths].map(([country, km]): Answer => {
			const name = country ? (countryNames[country] ?? country) : 'At sea, or beyond the basemap';
			const stated = countries.find(
				(one) => country && one.country === country && [undefined, title].includes(one.alternative)
			);
			const leg = legs.find((one) => one.country === country && one.statedKm);
			const text = strips.length > 1 ? `${title}: ${name}` : name;
			if (stated?.statedKm === undefined || !leg)
				return {
					text: `${text}, ${printKm(km)} km as drawn`,
					...(country && straight.has(country) && { aside: straightWords }),
					from: measuredHere
				};
			const { statedBy = 'a work', statedAt } = leg;
			return {
				text: `${text}, ${printLength(stated.statedKm)}`,
				aside: `${printKm(km)} km as drawn`,
				by: { work: statedBy, at: '', basis: 'found', ...(statedAt && { url: statedAt }) }
			};
		});
	});
}

/** Of each capacity the latest that each work has, and of what was carried the latest of all; with their caveats. */
function amountsOf({ figures }: Route): Answer[] {
	const latest = (kind: FigureKind) =>
		figures
			.filter((figure) => figure.kind === kind)
			.flatMap((figure) => lastOfEach(figure.observations).map((one) => ({ figure, one })));
	const carried = latest('throughput').toSorted((a, b) => beginOf(b.one) - beginOf(a.one));
	return [...latest('capacity'), ...carried.slice(0, 1)].map(({ figure, one }) => ({
		text: `${printFigure(one, figure.unit)}${one.period ? `, ${printPeriod(one.period)}` : ''}`,
		aside: sentences(figure.measure, one.note),
		by: one
	}));
}

const beginOf = ({ span }: RouteObservation) => span?.[0] ?? -Infinity;

/** The latest value of each work, the latest first. */
function lastOfEach(observations: readonly RouteObservation[]): RouteObservation[] {
	const sorted = observations.toSorted((a, b) => beginOf(b) - beginOf(a));
	return sorted.filter(({ work }, index) => sorted.findIndex((one) => one.work === work) === index);
}

function groundsOf({ facts, figures, milestones, operators, status, context }: Route): string {
	const said: Attribution[] = [
		...facts,
		...figures.flatMap(({ observations }) => observations),
		...milestones,
		...operators,
		...(status ? [status] : [])
	];
	const works = new Set(said.map(({ work }) => work)).size;
	const others = (['computed', 'estimate', 'unverified'] as const).flatMap((basis) => {
		const count = said.filter((one) => one.basis === basis).length;
		return count ? `${count} ${basis === 'estimate' ? 'estimated' : basis}` : [];
	});
	const found = said.filter(({ basis }) => basis === 'found').length;
	return `${counted(said.length, 'statement')} of ${counted(works, 'work')} outside the sources, each with its work: ${[`${found} found there`, ...others].join(', ')}${context ? '' : '. What the sources say is quoted further down'}`;
}
