import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PORT = 'is an argument in the core: take the date, the id or the random source from the caller.';
const forbiddenInCore = ['Date', 'setTimeout', 'setInterval', 'fetch', 'localStorage', 'console', 'crypto'];

const WORDS = '/[A-Za-zÀ-ÿ]{2}/';
const SAID = '/^(aria-label|aria-description|title|label|placeholder|alt|text|action|none)$/';
const MESSAGE = 'Texts of the interface stand in renderer/messages, one table per language: t(key).';

/** Lengths are the house limits; a file or function that needs more holds two things. */
export default tseslint.config(
  { ignores: ['.cache/', 'dist/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60 }],
      complexity: ['error', 12],
      eqeqeq: 'error',
      'no-console': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...forbiddenInCore.map((name) => ({ name, message: `${name} ${PORT}` }))],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: `Math.random ${PORT}` }],
    },
  },
  {
    files: ['e2e/{web,security,visual}/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          importNames: ['test'],
          message: 'Take it from e2e/web/designer.ts, which watches the network.',
        },
      ],
    },
  },
  {
    files: ['{shared,host,cli,electron,renderer}/**/*.{ts,tsx}'],
    ignores: ['shared/base/zod.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { name: 'zod', message: 'Take z from shared/base/zod.ts, which keeps it from making code of text.' },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/start-app.ts', '**/*.test.ts', '**/*.test-support.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "Identifier[name='ipcMain']",
          message: 'Only start-app.ts listens to pages: it checks who asks and for what.',
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='assert'] > ObjectExpression > Property[key.name='numRuns']",
          message: 'Write runs(n), so that CORRAL_RUNS reaches this property too.',
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  {
    files: ['renderer/**/*.tsx'],
    ignores: ['renderer/messages/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `JSXText[value=${WORDS}]`, message: MESSAGE },
        { selector: `JSXAttribute[name.name=${SAID}] > Literal[value=${WORDS}]`, message: MESSAGE },
        { selector: `Property[key.value='aria-label'] > Literal.value[value=${WORDS}]`, message: MESSAGE },
        {
          selector: `JSXAttribute[name.name=${SAID}] > JSXExpressionContainer > TemplateLiteral:has(TemplateElement[value.raw=${WORDS}])`,
          message: MESSAGE,
        },
        {
          selector: `JSXElement > JSXExpressionContainer > ConditionalExpression > Literal[value=${WORDS}]`,
          message: MESSAGE,
        },
        {
          selector: `JSXAttribute[name.name=${SAID}] > JSXExpressionContainer > ConditionalExpression > Literal[value=${WORDS}]`,
          message: MESSAGE,
        },
        {
          selector: `JSXElement > JSXExpressionContainer > TemplateLiteral:has(TemplateElement[value.raw=${WORDS}])`,
          message: MESSAGE,
        },
        {
          selector: `CallExpression[callee.name=/^(announce|notify)$/] > :matches(Literal, TemplateLiteral)`,
          message: MESSAGE,
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'e2e/**', 'tools/**'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['*.config.{js,ts}', '.dependency-cruiser.cjs', 'tools/**/*.config.ts', '**/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
    languageOptions: { globals: { module: 'writable' } },
  },
  {
    files: ['**/*.{mjs,js}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly', fetch: 'readonly' },
    },
  },
);
