/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';

/** One route as its own modules say what it answers. */
export interface ShopRoute {
	id: string;
	isPage: boolean;
	/** HTTP methods of its endpoint. */
	methods: string[];
	/** Names of its form actions. */
	actions: string[];
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const files = import.meta.glob('/src/routes/**/+{page,server}*');
const servers = import.meta.glob<Record<string, unknown>>('/src/routes/**/+server.ts');
const actionFiles = import.meta.glob<{ actions?: object }>('/src/routes/**/+page.server.ts');

/** Every route of the shop, from the files kit makes its manifest of. */
export async function shopRoutes(): Promise<ShopRoute[]> {
	const ids = [...new Set(Object.keys(files).map(idOf))].sort();
	return Promise.all(
		ids.map(async (id) => {
			const folder = `/src/routes${id === '/' ? '' : id}`;
			const server = await servers[`${folder}/+server.ts`]?.();
			const page = await actionFiles[`${folder}/+page.server.ts`]?.();
			return {
				id,
				isPage: Object.keys(files).some((file) => idOf(file) === id && /\/\+page/.test(file)),
				methods: METHODS.filter((method) => server && method in server),
				actions: Object.keys(page?.actions ?? {})
			};
		})
	);
}

/** Every route in the manifest of the last build, with the number of layouts around its page. */
export function builtRoutes(): Map<string, number> {
	const manifest = readFileSync('.svelte-kit/output/server/manifest-full.js', 'utf8');
	const entry =
		/^\s*id: "([^"]+)",\s*pattern: .*\s*params: .*\s*page: (?:null|\{ layouts: \[([^\]]*)\])/gm;
	return new Map(
		[...manifest.matchAll(entry)].map(([, id = '', layouts = '']) => [
			id,
			layouts.split(',').length - 1
		])
	);
}

/** `/(shop)/products/[slug]` with its parameters filled in: `/products/kettle`. */
export function pathOf(id: string, params: Record<string, string>): string {
	const path = id
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[x\+([0-9a-f]{2})\]/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
		.replace(/\[(?:\.\.\.)?(\w+)(?:=\w+)?\]/g, (_, name: string) => {
			const value = params[`${id} ${name}`] ?? params[name];
			if (value === undefined) throw new Error(`the test has no value for [${name}] of ${id}`);
			return encodeURIComponent(value);
		});
	return path === '' ? '/' : path;
}

function idOf(file: string): string {
	return file.replace(/^\/src\/routes/, '').replace(/\/\+[^/]*$/, '') || '/';
}
