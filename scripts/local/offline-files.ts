import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';

/** Parts of the app that open without a network: the shop, its legal pages, and what stands around them. */
const OFFLINE = /src\/routes\/(\+(layout|error)|\((shop|legal)\)\/|shell\/)/;
/** Of the shop: what opens to whoever has a key is asked of the network alone. */
const ONLINE = /\/\(shop\)\/(invoices|orders\/\[number\])\//;
const NODES = '.svelte-kit/generated/client-optimized/nodes';

/** Addresses of all scripts, styles and fonts that those parts load, at once or later; read from SvelteKit's output. */
export function offlineFiles(root: string): string[] {
	const manifest = JSON.parse(
		readFileSync(join(root, '.svelte-kit/output/client/.vite/manifest.json'), 'utf8')
	) as Manifest;
	const entries = Object.keys(manifest).filter((key) => /\/client\/entry\.js$/.test(key));
	const nodes = readdirSync(join(root, NODES)).filter((file) => {
		const source = readFileSync(join(root, NODES, file), 'utf8');
		return OFFLINE.test(source) && !ONLINE.test(source);
	});
	const app = '.svelte-kit/generated/client-optimized/app.js';
	return filesOf(manifest, [...entries, ...nodes.map((file) => `${NODES}/${file}`)], app);
}

/** `app` is taken without what it imports dynamically: every page of the shop, of which `starts` are wanted. */
export function filesOf(manifest: Manifest, starts: readonly string[], app: string): string[] {
	const files = new Set<string>();
	const seen = new Set<string>();
	const take = (key: string): void => {
		const chunk = manifest[key];
		if (!chunk || seen.has(key)) return;
		seen.add(key);
		for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])])
			files.add(`/${file}`);
		const later = key === app ? [] : (chunk.dynamicImports ?? []);
		for (const next of [...(chunk.imports ?? []), ...later]) take(next);
	};
	for (const start of [app, ...starts]) take(start);
	return [...files].sort();
}
