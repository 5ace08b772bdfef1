import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Build } from '../../scripts/build.ts';
import { filesIn } from '../../scripts/local/asset-manifest.ts';

const TEXT = new Set(['.js', '.mjs', '.css', '.json', '.html']);

/**
 * A copy of a build as if every source had changed: all scripts have other names and the version is another one. It takes
 * a moment where a second build takes a minute.
 */
export function nextBuild(build: Build, folder: string): Build {
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(build.worker, '..'), folder, { recursive: true, dereference: true });
	rmSync(join(folder, 'compressed'), { recursive: true, force: true });
	mkdirSync(join(folder, 'compressed'));
	const files = filesIn(folder);
	const scripts = files
		.filter((file) => /_app\/immutable\/.*\.js$/.test(file))
		.map((file) => basename(file, '.js'));
	// A name may begin with a dash, which no word does.
	const named = new RegExp(`(?<![\\w-])(${scripts.map(RegExp.escape).join('|')})\\.js\\b`, 'g');
	const hash = basename(join(build.worker, '..'));
	for (const file of files.filter((name) => TEXT.has(extname(name)))) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8').replace(named, '$1Next.js');
		writeFileSync(path, text.replaceAll(hash, `${hash.slice(0, -4)}next`));
	}
	for (const file of files.filter((name) => /_app\/immutable\/.*\.js$/.test(name)))
		renameSync(join(folder, file), join(folder, file.replace(/\.js$/, 'Next.js')));
	return {
		worker: join(folder, 'worker.mjs'),
		assetsDir: join(folder, 'assets'),
		compressedDir: join(folder, 'compressed'),
		version: `${build.version}-next`,
		isNew: true
	};
}
