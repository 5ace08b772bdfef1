import { error } from '@sveltejs/kit';
import { toCsv } from '$lib/analytics/csv';
import { parseRange } from '$lib/analytics/day-range';
import { EXPORTS, isExport } from '$lib/analytics/figure-rows.svelte';
import { figuresOf } from '$lib/analytics/figures.server';
import { requireStaff } from '$lib/staff/require-staff.server';
import { isoDate } from '$lib/values/tehran-day';
import type { RequestHandler } from './$types';

/** One table of the figures as a file, with the headings of the page's language. */
export const GET: RequestHandler = async (event) => {
	const actor = await requireStaff(event, 'see-figures');
	const { url, locals } = event;
	const what = url.searchParams.get('what') ?? 'visits';
	if (!isExport(what)) error(404);
	const range = parseRange(url.searchParams, locals.now);
	const figures = await figuresOf(locals.db, actor, range);
	const name = `khakriz-${what}-${isoDate(range.from)}-${isoDate(range.to)}.csv`;
	return new Response(toCsv(EXPORTS[what](figures)), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}"`
		}
	});
};
