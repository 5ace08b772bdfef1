import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { AssetManifest } from './front/assets.ts';
import { parseHeadersFile } from './front/headers-file.ts';

/** A folder of files that the front serves under a path. */
export interface AssetFolder {
	/** Name of its disk service. */
	disk: string;
	folder: string;
	/** Path it appears under, '' for the root. */
	at: string;
}

const TYPES: Record<string, string> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/vnd.microsoft.icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.map': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml'
};
const NOT_SERVED = new Set(['_headers', '_redirects', '.assetsignore', '.stamp']);

/** Lists what the front serves; `compressed` holds brotli copies under the same paths with `.br`. */
export function listAssets(folders: AssetFolder[], compressed: string): AssetManifest {
	const assets: AssetManifest['assets'] = {};
	let rules: AssetManifest['rules'] = [];
	for (const { disk, folder, at } of folders) {
		const headersFile = join(folder, '_headers');
		if (existsSync(headersFile)) rules = parseHeadersFile(readFileSync(headersFile, 'utf8'));
		for (const file of filesIn(folder)) {
			if (NOT_SERVED.has(file)) continue;
			const { size, mtimeMs } = statSync(join(folder, file));
			const hasCopy = existsSync(join(compressed, `${file}.br`));
			assets[`${at}/${file}`] = {
				type: TYPES[extname(file)] ?? 'application/octet-stream',
				etag: `"${createHash('sha256').update(`${file} ${size} ${mtimeMs}`).digest('hex').slice(0, 24)}"`,
				disk,
				path: `/${file}`,
				compressed: hasCopy
			};
		}
	}
	return { assets, rules };
}

/** Paths of all files below a folder, with '/' on every system; none when there is no such folder. */
export function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}
