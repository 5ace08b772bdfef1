// Builds the shop into build/<hash>/ and points build/current at it: `npm run build [-- --force]`.
import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { assetHeaders } from './local/asset-headers.ts';
import { filesIn } from './local/asset-manifest.ts';
import { lostStyles } from './local/lost-styles.ts';
import { offlineFiles } from './local/offline-files.ts';
import { runTool } from './local/run-tool.ts';
import { withLock } from './lock.mjs';

export interface Build {
	/** The module to run: one file, with WebAssembly beside it if there is any. */
	worker: string;
	assetsDir: string;
	/** Brotli copies of the text files in it. */
	compressedDir: string;
	version: string;
	/** False when nothing had changed. */
	isNew: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build');
const kitOut = join(root, '.svelte-kit/cloudflare');
const KEPT_BUILDS = 3;
const SOURCES = [
	'src',
	'static',
	'scripts/build.ts',
	'scripts/compile-ahead.ts',
	'scripts/direct-messages.ts',
	'scripts/lean-messages.ts',
	'scripts/local/asset-headers.ts',
	'scripts/local/lost-styles.ts',
	'scripts/local/offline-files.ts'
];
const CONFIGS =
	/^(package-lock\.json|svelte\.config\.js|vite\.config\.ts|wrangler.*\.jsonc|_headers)$/;
const NOT_SOURCES =
	/(\.test\.ts|\.md)$|^src\/(lib\/paraglide|messages\/project\.inlang\/(?!settings\.json))|^static\/img\/products\//;

/** Builds when the sources changed since the last time; two processes never build at once. */
export async function buildShop(
	onLine: (line: string) => void = () => undefined,
	force = false
): Promise<Build> {
	mkdirSync(out, { recursive: true });
	return withLock(
		join(out, '.lock'),
		async () => {
			const hash = hashSources();
			const folder = join(out, hash);
			const isNew = force || !existsSync(join(folder, 'done'));
			if (isNew) await buildInto(folder, onLine);
			point(folder);
			forgetOld(hash);
			return describe(folder, isNew);
		},
		() => onLine('another start is building, waiting for it')
	);
}

async function buildInto(folder: string, onLine: (line: string) => void): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	const assets = join(folder, 'assets');
	await runTool('vite build', ['node_modules/vite/bin/vite.js', 'build'], onLine, {
		NODE_ENV: 'production',
		SHOP_BUILD: basename(folder)
	});
	const bare = lostStyles(root);
	if (bare.length > 0) throw new Error(`pages without their styles: ${bare.join(', ')}`);
	cpSync(kitOut, assets, {
		recursive: true,
		filter: (path) => !/^(_worker\.js(\.map)?|_routes\.json)$/.test(basename(path))
	});
	const kitHeaders = join(kitOut, '_headers');
	const pages = filesIn(assets).filter((file) => file.endsWith('.html'));
	writeFileSync(
		join(assets, '_headers'),
		assetHeaders(existsSync(kitHeaders) ? readFileSync(kitHeaders, 'utf8') : '', pages)
	);
	writeOfflineFiles(join(assets, 'service-worker.js'));
	bundleWorker(join(folder, 'worker.mjs'));
	await compressFiles(assets, join(folder, 'compressed'));
	writeFileSync(join(folder, 'done'), new Date().toISOString());
}

/** SvelteKit tells the service worker of all files; those of the pages that open without a network are ours to name. */
function writeOfflineFiles(serviceWorker: string): void {
	const script = readFileSync(serviceWorker, 'utf8');
	const written = script.replaceAll('OFFLINE_FILES', JSON.stringify(offlineFiles(root)));
	if (written === script) throw new Error('the service worker does not name its files');
	writeFileSync(serviceWorker, written);
}

/** One module, as both workerd here and `wrangler deploy` take it. */
function bundleWorker(outfile: string): void {
	buildSync({
		entryPoints: [join(root, 'src/edge/worker.ts')],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'neutral',
		target: 'es2024',
		conditions: ['workerd', 'worker', 'browser'],
		mainFields: ['browser', 'module', 'main'],
		alias: { 'kit-worker': join(kitOut, '_worker.js') },
		external: ['cloudflare:*', 'node:*'],
		loader: { '.wasm': 'copy' },
		assetNames: '[name]-[hash]',
		define: { 'process.env.NODE_ENV': '"production"' },
		minifySyntax: true,
		minifyWhitespace: true,
		keepNames: false,
		legalComments: 'none',
		logLevel: 'error'
	});
}

const brotli = promisify(brotliCompress);
const COMPRESSED = new Set([
	'.css',
	'.html',
	'.js',
	'.json',
	'.svg',
	'.txt',
	'.webmanifest',
	'.xml'
]);

async function compressFiles(from: string, to: string): Promise<void> {
	mkdirSync(to, { recursive: true });
	const files = filesIn(from).filter((file) => COMPRESSED.has(extname(file)));
	await Promise.all(
		files.map(async (file) => {
			const body = readFileSync(join(from, file));
			if (body.length < 512) return;
			const small = await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
			const target = join(to, `${file}.br`);
			mkdirSync(dirname(target), { recursive: true });
			writeFileSync(target, small);
		})
	);
}

function hashSources(): string {
	const hash = createHash('sha256');
	for (const file of sources()) {
		hash
			.update(`${file}\0`)
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex').slice(0, 12);
}

function sources(): string[] {
	const below = SOURCES.flatMap((name) =>
		name.endsWith('.ts') ? [name] : filesIn(join(root, name)).map((file) => `${name}/${file}`)
	);
	const configs = readdirSync(root).filter((name) => CONFIGS.test(name));
	return [...below, ...configs].filter((file) => !NOT_SOURCES.test(file)).sort();
}

function point(folder: string): void {
	const link = join(out, `current-${process.pid}`);
	rmSync(link, { force: true });
	symlinkSync(basename(folder), link);
	renameSync(link, join(out, 'current'));
}

/** A shop that still runs on an older build keeps its files; those older than that go. */
function forgetOld(current: string): void {
	const builds = readdirSync(out)
		.filter((name) => /^[0-9a-f]{12}$/.test(name) && name !== current)
		.map((name) => ({ name, at: statSync(join(out, name)).mtimeMs }))
		.sort((a, b) => b.at - a.at);
	for (const { name } of builds.slice(KEPT_BUILDS - 1))
		rmSync(join(out, name), { recursive: true, force: true });
}

function describe(folder: string, isNew: boolean): Build {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		version: string;
	};
	return {
		worker: join(folder, 'worker.mjs'),
		assetsDir: join(folder, 'assets'),
		compressedDir: join(folder, 'compressed'),
		version: `${version}-${basename(folder).slice(0, 8)}`,
		isNew
	};
}

if (import.meta.main) {
	const started = performance.now();
	const build = await buildShop(console.log, process.argv.includes('--force'));
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${build.isNew ? 'built' : 'unchanged'} ${build.version} (${seconds} s)`);
}
