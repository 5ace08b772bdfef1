import type { Plugin } from 'vite';

const IMPORT = /import\s*\{\s*m\s*\}\s*from\s*['"]\$lib\/paraglide\/messages['"];?/;

/**
 * Lets each module import the messages it names instead of the index of all: a bundler decides which chunk a module
 * belongs to before it drops what is unused, so through the index every page would load every page's texts.
 */
export function directMessages(): Plugin {
	return {
		name: 'direct-messages',
		apply: 'build',
		enforce: 'post',
		transform(code, id) {
			if (!IMPORT.test(code)) return null;
			if (/[^.\w$]m\s*(\[|[,;)\]}])/.test(code.replace(IMPORT, '')))
				this.error(`${id} uses the messages as a value; name each one as m.some_message`);
			const names = new Set([...code.matchAll(/[^.\w$]m\.(\w+)/g)].map((match) => match[1] ?? ''));
			const imports = [...names].map(
				(name) => `import { ${name} as m$${name} } from '$lib/paraglide/messages/${name}.js';`
			);
			const direct = code
				.replace(IMPORT, imports.join(' '))
				.replace(/([^.\w$])m\.(\w+)/g, (_, before: string, name: string) => `${before}m$${name}`);
			return { code: direct, map: null };
		}
	};
}
