import type { Plugin } from 'vite';

/** https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/ */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Errors that libraries make while they are loaded, and how they do without. */
const EARLY_ERRORS = [
	{
		file: /[\\/]svelte[\\/]src[\\/]internal[\\/]client[\\/]constants\.js$/,
		error: 'class StaleReactionError extends Error {',
		instead: 'class StaleReactionError {'
	},
	{
		file: /[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]session-storage\.js$/,
		error: 'parse(sessionStorage[key])',
		instead: 'parse(sessionStorage[key] ?? null)'
	}
];

/**
 * Asks browsers to compile a page's functions while they arrive, on another thread. Compiled when they are first called
 * they are half of what keeps a slow phone from answering while a page comes alive. For the trace of an error the file it
 * is made in is read once more as a whole (60 ms there), so none is made on every page.
 */
export function compileAhead(): Plugin {
	return {
		name: 'compile-ahead',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		transform(code, id) {
			const found = EARLY_ERRORS.find(({ file }) => file.test(id));
			if (!found) return null;
			if (!code.includes(found.error)) return this.error(`${id} makes no error any more`);
			return { code: code.replace(found.error, found.instead), map: null };
		},
		generateBundle: {
			// Only read as the first thing in a file, and Vite puts its own before what is there.
			order: 'post',
			handler(_, bundle) {
				for (const output of Object.values(bundle))
					if (output.type === 'chunk') output.code = HINT + output.code;
			}
		}
	};
}
