import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
	/** Of those that passed, how many only when repeated. */
	flaky: number;
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors?: unknown[];
}

/** What a reporter's JSON file says; a run that ended badly counts at least one failure. */
export function readCounts(kind: 'vitest' | 'playwright', file: string, code: number): Counts {
	const counts = existsSync(file)
		? kind === 'vitest'
			? fromVitest(JSON.parse(readFileSync(file, 'utf8')) as VitestReport)
			: fromPlaywright(JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport)
		: { passed: 0, failed: 0, skipped: 0, flaky: 0 };
	return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function fromVitest(report: VitestReport): Counts {
	// A file that could not even be loaded has no tests of its own to fail.
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests + report.numTodoTests,
		flaky: 0
	};
}

function fromPlaywright({ stats, errors = [] }: PlaywrightReport): Counts {
	// A test that passed only when repeated hides a fault half of the time: it passed, and is told.
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		skipped: stats.skipped,
		flaky: stats.flaky
	};
}
