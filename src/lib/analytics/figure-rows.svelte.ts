import { m } from '$lib/paraglide/messages';
import { purposeTitle } from '$lib/consent/purpose-texts.svelte';
import { OPTIONAL_PURPOSES } from '$lib/consent/purposes';
import { locale } from '$lib/ui/href';
import { formatJalali } from '$lib/values/jalali';
import { tehranDayStart } from '$lib/values/tehran-day';
import type { CsvCell } from './csv';
import { pageName, stepTexts, vitalTexts } from './figure-texts.svelte';
import type { Figures, Subject } from './figures.server';
import { VITALS } from './vocabulary';

type Rows = CsvCell[][];

/** The tables of the page as rows of a file, with their headings. Numbers stay numbers, so that a spreadsheet can add them. */
export const EXPORTS = {
	visits: ({ days }: Figures): Rows => [
		[m.analytics_day(), m.analytics_visits(), m.analytics_events(), m.analytics_offline()],
		...days.map(({ day, visits, events, offline }) => [dayText(day), visits, events, offline])
	],
	funnel: ({ funnel }: Figures): Rows => [
		[m.analytics_step(), m.analytics_visits()],
		...funnel.map(({ step, visits }) => [stepTexts[step](), visits])
	],
	searches: ({ searches }: Figures): Rows => subjectRows(m.analytics_words(), searches),
	failed: ({ failedSearches }: Figures): Rows => subjectRows(m.analytics_words(), failedSearches),
	products: ({ products }: Figures): Rows => subjectRows(m.analytics_product(), products),
	speed: ({ speeds }: Figures): Rows => [
		[m.analytics_page(), m.analytics_loads(), ...VITALS.map((vital) => vitalTexts[vital]())],
		...speeds.map((speed) => [
			...[pageName(speed.route), speed.loads],
			...VITALS.map((vital) => speed[vital])
		])
	],
	consent: ({ consent: { choices, granted } }: Figures): Rows => [
		[m.analytics_purpose(), m.analytics_granted(), m.analytics_consent_all()],
		...OPTIONAL_PURPOSES.map((id) => [purposeTitle(id), granted[id], choices])
	]
};
export type Export = keyof typeof EXPORTS;

/** Whether an address names a table there is. */
export function isExport(name: string): name is Export {
	return Object.hasOwn(EXPORTS, name);
}

/** A day as the reader writes it. */
export function dayText(day: number): string {
	return formatJalali(tehranDayStart(day), locale(), 'short');
}

function subjectRows(heading: string, subjects: readonly Subject[]): Rows {
	return [
		[heading, m.analytics_visits(), m.analytics_times()],
		...subjects.map(({ subject, visits, events }) => [subject, visits, events])
	];
}
