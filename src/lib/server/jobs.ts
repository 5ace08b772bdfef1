import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from './db/client';
import { jobLeases } from './db/schema/machinery';
import type { Settings } from './env-schema';
import { log } from './log';

/** Work done on a schedule. Each run is idempotent: cron triggers may fire twice. Answers how many things it did. */
export interface Job {
	name: string;
	run(context: { db: Db; settings: Settings; now: number }): Promise<number>;
}

const LEASE_MS = 55_000;

/** Runs each job that nobody else is running; one that fails does not keep the others from running. */
export async function runJobs(
	jobs: readonly Job[],
	context: { db: Db; settings: Settings; now: number; holder: string }
): Promise<Record<string, number | 'failed' | 'busy'>> {
	const outcome: Record<string, number | 'failed' | 'busy'> = {};
	for (const job of jobs) {
		if (!(await takeLease(context.db, job.name, context.holder, context.now))) {
			outcome[job.name] = 'busy';
			continue;
		}
		try {
			outcome[job.name] = await job.run(context);
		} catch (error) {
			outcome[job.name] = 'failed';
			log('error', 'job-failed', { job: job.name }, error);
		} finally {
			await releaseLease(context.db, job.name, context.holder);
		}
	}
	return outcome;
}

/** Whether somebody is at this job now; a read, where taking the lease in vain would be a write. */
export async function isRunning(db: Db, name: string, now: number): Promise<boolean> {
	const [lease] = await db
		.select({ until: jobLeases.until })
		.from(jobLeases)
		.where(eq(jobLeases.name, name));
	return lease !== undefined && lease.until >= now;
}

async function takeLease(db: Db, name: string, holder: string, now: number): Promise<boolean> {
	const until = now + LEASE_MS;
	const taken = await db
		.insert(jobLeases)
		.values({ name, holder, until })
		.onConflictDoUpdate({
			target: jobLeases.name,
			set: { holder, until },
			setWhere: lt(jobLeases.until, sql`${now}`)
		})
		.returning({ name: jobLeases.name });
	return taken.length === 1;
}

async function releaseLease(db: Db, name: string, holder: string): Promise<void> {
	await db.delete(jobLeases).where(and(eq(jobLeases.name, name), eq(jobLeases.holder, holder)));
}
