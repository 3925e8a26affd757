import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { walls } from './scripts/walls.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['.svelte-kit/', 'build/', 'playwright-report/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			// Where every index may miss (noUncheckedIndexedAccess), it says what the reader can see cannot.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'max-lines': ['error', 250],
			'no-console': 'error',
			eqeqeq: 'error'
		}
	},
	{
		files: ['scripts/**', 'tests/bench/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			// The content security policy refuses inline styles; transitions run in script.
			'svelte/no-inline-styles': ['error', { allowTransitions: true }],
			'svelte/button-has-type': 'error',
			// A room is handed addresses that a page has resolved, which the rule cannot see.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	walls
);
