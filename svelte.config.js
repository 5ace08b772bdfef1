import adapter from '@sveltejs/adapter-cloudflare';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ config: 'wrangler.kit.jsonc' }),
		alias: { $lib: 'src/lib' },
		// The check by hooks.server.ts is stricter: kit's own lets a POST without a Content-Type through.
		csrf: { trustedOrigins: [] },
		csp: {
			// Hashes, not nonces: public pages are the same for everyone and kept at the edge.
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				// The hash is that of the style attribute on SvelteKit's route announcer.
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'service-worker']
			}
		},
		paths: { relative: false },
		// On a slow line a stylesheet costs a round trip before anything is painted; all of a page's weigh some 6 kB.
		inlineStyleThreshold: 24_576,
		output: { preloadStrategy: 'modulepreload' },
		serviceWorker: { register: false },
		// The same sources make the same version, so that building again is no update to anybody.
		version: { name: process.env.SHOP_BUILD ?? 'development', pollInterval: 0 }
	}
};
