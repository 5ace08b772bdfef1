// Lets plain Node run files of src/lib: '$lib/x' and endings left out are resolved as the bundler does it.
import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const lib = new URL('../src/lib/', import.meta.url);

registerHooks({
	resolve(specifier, context, next) {
		const isRelative = specifier.startsWith('./') || specifier.startsWith('../');
		// Files of packages follow Node's own rules.
		if (isRelative && context.parentURL?.includes('/node_modules/'))
			return next(specifier, context);
		if (specifier.startsWith('$lib/'))
			return next(withEnding(new URL(specifier.slice(5), lib)), context);
		if (isRelative && context.parentURL?.startsWith('file:'))
			return next(withEnding(new URL(specifier, context.parentURL)), context);
		return next(specifier, context);
	}
});

/** @param {URL} url */
function withEnding(url) {
	const isFile = existsSync(url) && statSync(fileURLToPath(url)).isFile();
	for (const ending of isFile ? [''] : ['.ts', '.js', '.mjs'])
		if (existsSync(new URL(url.href + ending))) return url.href + ending;
	return url.href;
}
