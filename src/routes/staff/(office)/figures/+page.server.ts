import { SMALLEST_GROUP } from '$lib/analytics/count-days.server';
import { parseRange } from '$lib/analytics/day-range';
import { figuresOf } from '$lib/analytics/figures.server';
import { requireStaff } from '$lib/staff/require-staff.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = await requireStaff(event, 'see-figures');
	const { db, now } = event.locals;
	const range = parseRange(event.url.searchParams, now);
	return { now, range, smallest: SMALLEST_GROUP, figures: await figuresOf(db, actor, range) };
};
