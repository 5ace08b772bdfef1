import kit, { type Context } from 'kit-worker';
import { limitedBody } from './limited-body';
import { withdrawnWorker } from './withdrawn-worker';

/** What the deployment runs: SvelteKit's pages, and the scheduled jobs on the Cron trigger. */
export default {
	async fetch(request: Request, env: Record<string, unknown>, context: Context): Promise<Response> {
		if (env.SERVICE_WORKER === 'off' && new URL(request.url).pathname === '/service-worker.js')
			return withdrawnWorker();
		const limited = await limitedBody(request);
		return limited instanceof Response ? limited : kit.fetch(limited, env, context);
	},

	async scheduled(_event: unknown, env: Record<string, unknown>, context: Context): Promise<void> {
		const request = new Request(`${String(env.SHOP_ORIGIN)}/api/jobs`, {
			method: 'POST',
			headers: { Authorization: `Bearer ${String(env.JOBS_KEY)}` }
		});
		const answer = await kit.fetch(request, env, context);
		if (!answer.ok) throw new Error(`scheduled jobs answered ${answer.status}`);
	}
};
