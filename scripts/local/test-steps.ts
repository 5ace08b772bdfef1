// Everything that checks the project, two light steps at a time; ends with `N passed, N failed`.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.ts';
import { type Counts, readCounts } from './test-report.ts';

interface Step {
	name: string;
	/** A script of a package and its arguments. */
	args: string[];
	/** Steps that must have passed. */
	after?: string[];
	/** Needs both processor cores, so nothing runs beside it. */
	alone?: boolean;
	/** Counts its own tests; others count as one. */
	report?: { kind: 'vitest' | 'playwright'; file: string };
	/** Only makes something that others need: not counted when it works. */
	isSetUp?: boolean;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = join(root, 'test-results');
const bin = (path: string) => join('node_modules', path);

const steps: Step[] = [
	{
		name: 'messages',
		args: [
			bin('@inlang/paraglide-js/bin/run.js'),
			...['compile', '--project', 'src/messages/project.inlang', '--outdir', 'src/lib/paraglide'],
			...['--strategy', 'globalVariable', 'baseLocale', '--no-emit-readme', '--silent']
		],
		isSetUp: true
	},
	{
		name: 'route types',
		args: [bin('@sveltejs/kit/svelte-kit.js'), 'sync'],
		after: ['messages'],
		isSetUp: true
	},
	{ name: 'pictures', args: ['drizzle/sample/draw-images.ts'], isSetUp: true },
	{ name: 'build', args: ['scripts/build.ts'], after: ['route types'] },
	vitest('unit', { after: ['route types'] }),
	{
		name: 'format',
		args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']
	},
	{
		name: 'types: app',
		args: [
			bin('svelte-check/bin/svelte-check'),
			...['--tsconfig', './tsconfig.json', '--fail-on-warnings']
		],
		after: ['route types']
	},
	{
		name: 'lint',
		args: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'],
		after: ['route types']
	},
	{
		name: 'lint: styles',
		args: [bin('stylelint/bin/stylelint.mjs'), '--max-warnings', '0', 'src/**/*.{css,svelte}']
	},
	types('worker', 'src/edge/tsconfig.json'),
	types('service worker', 'src/service-worker/tsconfig.json'),
	types('pure rules', 'tsconfig.pure.json'),
	types('tests', 'tests/tsconfig.json'),
	vitest('integration', { after: ['build'] }),
	vitest('http', { after: ['build'], alone: true }),
	vitest('faults', { after: ['build'], alone: true }),
	{
		name: 'end to end',
		args: [bin('@playwright/test/cli.js'), 'test'],
		after: ['build', 'pictures'],
		alone: true,
		report: { kind: 'playwright', file: join(results, 'e2e.json') }
	}
];

function vitest(project: string, order: Pick<Step, 'after' | 'alone'>): Step {
	const file = join(results, `${project}.json`);
	return {
		name: project,
		args: [
			bin('vitest/vitest.mjs'),
			...['run', '--project', project],
			...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
		],
		...order,
		report: { kind: 'vitest', file }
	};
}

function types(name: string, config: string): Step {
	const args = [bin('typescript/bin/tsc'), '-p', config];
	return { name: `types: ${name}`, args, after: ['route types'] };
}

const started = performance.now();
const total: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
const children = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.on(signal, () => {
		for (const child of children) child.kill(signal);
		process.exit(130);
	});

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = only.length > 0 ? steps.filter((each) => only.includes(each.name)) : steps;
const env = { ...process.env, NO_COLOR: '1', CHROMIUM_PATH: await browser() };
await runAll(chosen);
const skipped = total.skipped > 0 ? ` (${total.skipped} skipped)` : '';
console.log(`\nall checks took ${seconds(performance.now() - started)}${skipped}`);
if (total.flaky > 0) console.log(`${total.flaky} passed only when repeated: see above`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
if (process.connected) process.disconnect?.();

async function browser(): Promise<string> {
	try {
		return await ensureChromium((line) => console.log(`  … browser: ${line}`));
	} catch (error) {
		console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
		process.exit(1);
	}
}

/** Starts each step as soon as what it needs has passed and a core is free. */
async function runAll(all: Step[]): Promise<void> {
	const waiting = [...all];
	const names = new Set(all.map((each) => each.name));
	const ended = new Map<string, boolean>();
	const running = new Map<Promise<void>, Step>();
	while (waiting.length > 0 || running.size > 0) {
		for (const step of [...waiting]) {
			const needs = (step.after ?? []).filter((name) => names.has(name));
			if (needs.some((name) => ended.get(name) === false)) {
				waiting.splice(waiting.indexOf(step), 1);
				ended.set(step.name, false);
				total.failed += 1;
				console.log(`✗ ${step.name}: not run, because ${needs.join(', ')} failed`);
				continue;
			}
			const isBlocked = [...running.values()].some((each) => each.alone);
			const room = step.alone ? running.size === 0 : running.size < 2 && !isBlocked;
			if (!room || !needs.every((name) => ended.get(name))) continue;
			waiting.splice(waiting.indexOf(step), 1);
			const work = runStep(step).then((ok) => {
				ended.set(step.name, ok);
				running.delete(work);
			});
			running.set(work, step);
		}
		if (running.size > 0) await Promise.race(running.keys());
	}
}

async function runStep(step: Step): Promise<boolean> {
	const begun = performance.now();
	console.log(`· ${step.name} …`);
	const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...step.args], {
		cwd: root,
		env,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	children.add(child);
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
	const tick = setInterval(() => {
		const last = output.trimEnd().split('\n').at(-1)?.trim().slice(0, 90) ?? '';
		console.log(`  … ${step.name}, ${seconds(performance.now() - begun)}: ${last}`);
	}, 15_000);
	const code = await new Promise<number>((resolve) => {
		child.once('error', (error) => {
			output += String(error);
			resolve(1);
		});
		child.once('close', (status) => resolve(status ?? 1));
	});
	clearInterval(tick);
	children.delete(child);
	const counts = countsOf(step, code);
	for (const key of ['passed', 'failed', 'skipped', 'flaky'] as const) total[key] += counts[key];
	const isOk = counts.failed === 0;
	if (!isOk || counts.flaky > 0) console.log(output.trimEnd());
	const detail = step.report ? `: ${counts.passed} passed, ${counts.failed} failed` : '';
	console.log(`${isOk ? '✓' : '✗'} ${step.name}${detail} (${seconds(performance.now() - begun)})`);
	return isOk;
}

function countsOf(step: Step, code: number): Counts {
	if (step.report) return readCounts(step.report.kind, step.report.file, code);
	const passed = code === 0 && !step.isSetUp ? 1 : 0;
	return { passed, failed: code === 0 ? 0 : 1, skipped: 0, flaky: 0 };
}

function seconds(ms: number): string {
	return `${(ms / 1000).toFixed(1)} s`;
}
