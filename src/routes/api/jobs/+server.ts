import { error, json } from '@sveltejs/kit';
import { scheduledJobs } from './scheduled-jobs';
import { runJobs } from '$lib/server/jobs';
import { equalSecrets } from '$lib/server/secrets';
import type { RequestHandler } from './$types';

/** Called by the Cron trigger of the Worker (src/edge/worker.ts) with the deployment's own secret. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { db, settings, now, requestId } = locals;
	const given = request.headers.get('authorization') ?? '';
	if (!(await equalSecrets(given, `Bearer ${settings.JOBS_KEY}`))) error(404);
	return json(await runJobs(scheduledJobs, { db, settings, now, holder: requestId }));
};
