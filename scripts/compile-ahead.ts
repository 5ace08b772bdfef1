import type { Plugin } from 'vite';

/** https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/ */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * What libraries do on every page and phones need not. For the trace of an error the file it is made in is read once more
 * as a whole (60 ms on a slow one), so none is made while loading. Whether its code is to be fetched before anybody points
 * at it is asked of every link and of all it stands in, after each navigation and before its page is painted (half a
 * millisecond a link there): only those under the attribute that says so are asked. Each part of the app is imported anew
 * with each navigation, and a browser takes as many turns as its imports are deep to say that all of it is there; a finger
 * that is being lifted goes before them.
 */
const SPARED = [
	{
		file: /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]constants\.js$/,
		was: 'class StaleReactionError extends Error {',
		instead: 'class StaleReactionError {'
	},
	{
		file: /[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]session-storage\.js$/,
		was: 'parse(sessionStorage[key])',
		instead: 'parse(sessionStorage[key] ?? null)'
	},
	{
		file: /[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]client\.js$/,
		was: "for (const a of container.querySelectorAll('a')) {",
		instead:
			"for (const a of container.querySelectorAll('a[data-sveltekit-preload-code], [data-sveltekit-preload-code] a')) {"
	},
	{
		file: /[\\/]generated[\\/]client-optimized[\\/]app\.js$/,
		was: /\(\) => (import\('\.\/nodes\/\d+'\))/g,
		instead: 'once(() => $1)',
		more: `
function once(load) {
	let part;
	return () =>
		(part ??= load().catch((error) => {
			part = undefined;
			throw error;
		}));
}
`
	}
];

/**
 * Asks browsers to compile a page's functions while they arrive, on another thread. Compiled when they are first called
 * they are half of what keeps a slow phone from answering while a page comes alive.
 */
export function compileAhead(): Plugin {
	const spared = new Set<(typeof SPARED)[number]>();
	return {
		name: 'compile-ahead',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		transform(code, id) {
			const found = SPARED.find(({ file }) => file.test(id));
			if (!found) return null;
			const instead = code.replace(found.was, found.instead);
			if (instead === code) return this.error(`${id} is another one: look at it anew`);
			spared.add(found);
			return { code: instead + (found.more ?? ''), map: null };
		},
		generateBundle: {
			// Only read as the first thing in a file, and Vite puts its own before what is there.
			order: 'post',
			handler(_, bundle) {
				const gone = SPARED.find((each) => !spared.has(each));
				if (gone) this.error(`${gone.file.source} is in no file any more: look at it anew`);
				for (const output of Object.values(bundle))
					if (output.type === 'chunk') output.code = HINT + output.code;
			}
		}
	};
}
