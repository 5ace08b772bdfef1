// Runs on Node 20 without dependencies: brings everything else onto the machine.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const node = join(root, 'node_modules/.bin/node');
const stampFile = join(root, 'node_modules/.stamp');
const OLDEST_NODE = 20;

/** Ends the process with one sentence saying what is wrong. @param {string} sentence @returns {never} */
export function refuse(sentence) {
	console.error(`\n✗ ${sentence}`);
	process.exit(1);
}

/** Checks this Node and installs the dependencies when they are missing or outdated. */
export async function prepare() {
	const version = process.versions.node;
	if (Number(version.split('.')[0]) < OLDEST_NODE)
		refuse(`Node ${OLDEST_NODE} or newer is needed to start; this is Node ${version}.`);
	const stamp = lockHash();
	if (isInstalled(stamp)) return;
	const id = createHash('sha256').update(root).digest('hex').slice(0, 12);
	try {
		await withLock(
			join(tmpdir(), `khakriz-install-${id}.lock`),
			async () => {
				if (!isInstalled(stamp)) await install(stamp);
			},
			() => console.log('· another start is installing the dependencies, waiting for it')
		);
	} catch (error) {
		refuse(error instanceof Error ? error.message : String(error));
	}
}

function lockHash() {
	try {
		const lock = readFileSync(join(root, 'package-lock.json'));
		return createHash('sha256')
			.update(lock)
			.update(process.platform + process.arch)
			.digest('hex');
	} catch {
		refuse('package-lock.json is missing; this folder is not a complete copy of the project.');
	}
}

/** @param {string} stamp */
function isInstalled(stamp) {
	if (!existsSync(node)) return false;
	if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === stamp;
	// Installed by hand (npm install): npm's own record tells whether it is what the lock file asks for.
	if (!matchesLock()) return false;
	writeFileSync(stampFile, stamp);
	return true;
}

function matchesLock() {
	const wanted = packages('package-lock.json');
	const present = packages('node_modules/.package-lock.json');
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === '' || entry.optional || entry.peer || present[path]?.version === entry.version
	);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean; peer?: boolean }>}
 */
function packages(file) {
	try {
		return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
	} catch {
		return {};
	}
}

/** @param {string} stamp */
async function install(stamp) {
	console.log('· installing the dependencies (once; a minute or two)');
	await npm([
		'ci',
		'--ignore-scripts',
		'--include=dev',
		'--loglevel=http',
		'--no-audit',
		'--no-fund'
	]);
	console.log('· bringing Node 24');
	await npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts=false']);
	if (!existsSync(node)) throw new Error('npm installed everything except Node 24; run it again.');
	writeFileSync(stampFile, stamp);
}

/** Runs npm, showing how many packages came so far. @param {string[]} args */
async function npm(args) {
	const cli = process.env.npm_execpath;
	const started = Date.now();
	// Not this process's own Node: npm scripts run under the project's, which `npm ci` takes away before it is done.
	const machineNode = process.env.npm_node_execpath ?? process.execPath;
	const child = cli?.endsWith('.js')
		? spawn(machineNode, [cli, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
		: spawn('npm', args, {
				cwd: root,
				stdio: ['ignore', 'pipe', 'pipe'],
				shell: process.platform === 'win32'
			});
	let fetched = 0;
	let output = '';
	/** @param {Buffer} chunk */
	const read = (chunk) => {
		const text = chunk.toString();
		fetched += text.match(/http (fetch|cache) .*\.tgz/g)?.length ?? 0;
		output += text.replace(/^npm http .*\n?/gm, '');
	};
	child.stdout.on('data', read);
	child.stderr.on('data', read);
	const tick = setInterval(() => {
		const seconds = Math.round((Date.now() - started) / 1000);
		console.log(`  … ${seconds} s${fetched > 0 ? `, ${fetched} packages fetched` : ''}`);
	}, 5000);
	const code = await new Promise((resolve) => {
		child.on('error', (error) => {
			output += String(error);
			resolve(1);
		});
		child.on('close', resolve);
	});
	clearInterval(tick);
	if (code === 0) return;
	// Only what npm complains of first: its usage text follows for pages.
	console.error(output.trim().split('\n').slice(0, 20).join('\n'));
	throw new Error(`npm ${args[0]} failed: ${reasonOf(output)}.`);
}

/** @param {string} output */
function reasonOf(output) {
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output))
		return 'the npm registry could not be reached';
	if (/ENOSPC/.test(output)) return 'the disk is full';
	if (/EACCES|EPERM|EROFS/.test(output)) return 'this folder may not be written to';
	if (/ENOENT.*npm|spawn npm/.test(output)) return 'npm is not installed';
	if (/in sync/.test(output)) return 'package-lock.json does not fit package.json';
	if (/EINTEGRITY/.test(output)) return 'a downloaded package does not match the lock file';
	return 'npm says why above';
}

/**
 * Runs a TypeScript file under the project's Node, passes signals on, and answers its exit code. The child sees the
 * end of this process as the closing of its message channel.
 * @param {string} script
 * @param {string[]} args
 * @param {Record<string, string>} [extraEnv]
 * @returns {Promise<number>}
 */
export function runScript(script, args, extraEnv = {}) {
	const alias = join(root, 'scripts/lib-alias.mjs');
	const options = ['--disable-warning=ExperimentalWarning', '--import', alias];
	const child = spawn(node, [...options, script, ...args], {
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
		env: {
			...process.env,
			...extraEnv,
			PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`
		}
	});
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
		process.on(signal, () => child.kill(signal));
	return new Promise((resolve) => {
		child.on('error', (error) => refuse(`Node 24 could not be started: ${error.message}.`));
		child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
	});
}
