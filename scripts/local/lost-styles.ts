import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

const NODE = /client-optimized\/nodes\/(\d+)\.js$/;

/**
 * Pages that are sent without styles they need, as `NODE: FILE`. Kit leaves out those of a chunk that it first meets
 * where another one imports it later: the page looks bare until its script has run, and without scripts for good.
 */
export function lostStyles(root: string): string[] {
	const output = join(root, '.svelte-kit/output');
	const manifest = JSON.parse(
		readFileSync(join(output, 'client/.vite/manifest.json'), 'utf8')
	) as Manifest;
	const nodes = new Set(readdirSync(join(output, 'server/nodes')));
	return Object.keys(manifest).flatMap((entry) => {
		const node = NODE.exec(entry)?.[1];
		if (!node || !nodes.has(`${node}.js`)) return [];
		const sent = readFileSync(join(output, 'server/nodes', `${node}.js`), 'utf8');
		const needed = stylesOf(manifest, entry, new Set());
		return [...needed]
			.filter((file) => !sent.includes(`"${file}"`))
			.map((file) => `${node}: ${file}`);
	});
}

/** The styles of a chunk and of all that it imports at once. */
function stylesOf(manifest: Manifest, name: string, seen: Set<string>): Set<string> {
	if (seen.has(name)) return new Set();
	seen.add(name);
	const { css = [], imports = [] } = manifest[name] ?? {};
	return new Set([...css, ...imports.flatMap((each) => [...stylesOf(manifest, each, seen)])]);
}
