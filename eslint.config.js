import js from '@eslint/js';
import globals from 'globals';

export default [
  { ignores: ['.*/', 'build/', 'site/'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-shadow': 'error',
      // `verdict: _`: what is left out on purpose
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.js'], ignores: ['**/*-worker.js'], languageOptions: { globals: globals.browser } },
  { files: ['**/check-worker.js'], languageOptions: { globals: globals.worker } },
  { files: ['**/service-worker.js'], languageOptions: { globals: globals.serviceworker } },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
];
