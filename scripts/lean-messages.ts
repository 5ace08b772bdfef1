import type { Plugin } from 'vite';

const MESSAGE = /[\\/]src[\\/]lib[\\/]paraglide[\\/]messages[\\/](?!_index)\w+\.js$/;
const RUNTIME = /[\\/]src[\\/]lib[\\/]paraglide[\\/]runtime\.js$/;
const TEXT =
	/^const (\w+?)_\w+ = .*\((?:i)?\) => \{\n\treturn \/\*\* @type \{LocalizedString\} \*\/ \((`[\s\S]*?`)\)\n\};$/gm;

/** The page's own language is known from its address before any text is asked for: hooks.client.ts tells it. */
const LEAN_RUNTIME = `
export let getLocale = () => 'fa';
export const overwriteGetLocale = (read) => { getLocale = read; };
export const isEnglish = (options) => (options?.locale ?? getLocale()) === 'en';
`;

/**
 * Makes each message one line in the browser's bundle, and leaves out paraglide's ways of finding the language by
 * cookie, header and address pattern, of which the browser uses none. The server keeps them as they were generated.
 */
export function leanMessages(): Plugin {
	return {
		name: 'lean-messages',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		transform(code, id) {
			if (RUNTIME.test(id)) return { code: LEAN_RUNTIME, map: null };
			if (!MESSAGE.test(id)) return null;
			const texts = new Map([...code.matchAll(TEXT)].map(([, locale, text]) => [locale, text]));
			const [, name] = /^export const (\w+) = /m.exec(code) ?? [];
			const [fa, en] = [texts.get('fa'), texts.get('en')];
			if (!name || !fa || !en || texts.size !== 2)
				return this.error(`${id} is not a message of one text in each language`);
			const lean = `import { isEnglish } from '../runtime.js';
export const ${name} = (i, options) => isEnglish(options) ? ${en} : ${fa};`;
			return { code: lean, map: null };
		}
	};
}
