import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const promiseSafety = {
	'@typescript-eslint/no-floating-promises': 'error',
	'@typescript-eslint/no-misused-promises': 'error',
	'@typescript-eslint/await-thenable': 'error',
	'@typescript-eslint/require-await': 'error'
};

export default ts.config(
	{
		ignores: [
			'node_modules/',
			'.svelte-kit/',
			'.data/',
			'build/',
			'src/lib/paraglide/',
			'src/messages/',
			'static/',
			'test-results/',
			'playwright-report/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/no-explicit-any': 'error',
			'svelte/no-at-html-tags': 'error',
			// Addresses go through href(), which knows the reader's language; kit's resolve() does not.
			'svelte/no-navigation-without-resolve': 'off',
			// State is runes; there is no store to read, and looking for one types every member of every component.
			'svelte/require-store-reactive-access': 'off',
			'no-restricted-properties': [
				'error',
				{
					object: 'document',
					property: 'cookie',
					message: 'Cookies are set by the server, after the visitor agreed.'
				}
			]
		}
	},
	{
		files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', 'drizzle/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: promiseSafety
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: promiseSafety
	}
);
