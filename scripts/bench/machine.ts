import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const IDLE_ENOUGH = 0.7;

/** What the figures were measured on. */
export function describeMachine(): Record<string, string | number> {
	const [cpu] = cpus();
	return {
		cpu: cpu?.model.trim() ?? 'unknown',
		cores: cpus().length,
		memoryGb: Math.round(totalmem() / 1e9),
		loadAtStart: Number((loadavg()[0] ?? 0).toFixed(1)),
		node: process.versions.node
	};
}

/** Waits until the machine has little else to do; answers the idle share it found when it stopped waiting. */
export async function waitForQuiet(patienceMs = 60_000): Promise<number> {
	for (const end = Date.now() + patienceMs; ;) {
		const idle = await idleShare(600);
		if (idle >= IDLE_ENOUGH || Date.now() > end) return idle;
	}
}

async function idleShare(overMs: number): Promise<number> {
	const before = times();
	await sleep(overMs);
	const after = times();
	return (after.idle - before.idle) / Math.max(1, after.all - before.all);
}

function times(): { idle: number; all: number } {
	let idle = 0;
	let all = 0;
	for (const cpu of cpus()) {
		idle += cpu.times.idle;
		all += Object.values(cpu.times).reduce((sum, each) => sum + each, 0);
	}
	return { idle, all };
}

/** Milliseconds of processor a process has used so far; null where the system does not say. */
export function processorMs(pid: number): number | null {
	const file = `/proc/${pid}/stat`;
	if (!existsSync(file)) return null;
	// The name before it may hold spaces and brackets. Fields 14 and 15 count hundredths of a second.
	const fields = readFileSync(file, 'utf8').split(')').at(-1)?.trim().split(' ') ?? [];
	return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The most memory a process ever had, in MB; null where the system does not say. */
export function peakMemoryMb(pid: number): number | null {
	const file = `/proc/${pid}/status`;
	if (!existsSync(file)) return null;
	const [, kb] = /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8')) ?? [];
	return kb ? Math.round(Number(kb) / 1024) : null;
}
