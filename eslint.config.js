const js = require('@eslint/js');
const { defineConfig, globalIgnores } = require('eslint/config');
const jest = require('eslint-plugin-jest');
const tseslint = require('typescript-eslint');

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one thing has one name everywhere.',
};

/** What would make the core's answer depend on when or where it runs. */
const clockPlaceAndChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'Today is an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Today is an argument.',
  },
  {
    selector:
      'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message: "This depends on the machine's time zone: use the UTC method.",
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same cells give the same answer: no randomness.',
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w+)$/]',
    message: "This depends on the machine's language: hosts would disagree.",
  },
];

/** What a test would measure time with, which is another on every machine. */
const clocks = [
  {
    selector:
      'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"], MemberExpression[property.name="hrtime"]',
    message: 'A test of a time fails on a slow machine: compare how it grows (test/growth.ts).',
  },
];

module.exports = defineConfig(
  globalIgnores(['dist/', 'coverage/', 'samples/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-warning-comments': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', process: 'readonly', URL: 'readonly' },
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  {
    // What an engine has to read that can read nothing else of the page.
    files: ['excel-addin/old-engine.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: { window: 'readonly', document: 'readonly' },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      'no-restricted-syntax': ['error', defaultExport],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // The compiler's noUnusedLocals and noUnusedParameters say it already.
      '@typescript-eslint/no-unused-vars': 'off',
      // `text || fallback` is how "blank or" is said; strict-boolean-expressions keeps undefined out of it.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Unknown is not no: `if (hours)` must not take undefined for 0, nor `if (answer)` for false.
      '@typescript-eslint/strict-boolean-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: "Intl depends on the machine's language data: hosts would disagree." },
      ],
      'no-restricted-syntax': ['error', defaultExport, ...clockPlaceAndChance],
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'no-restricted-syntax': ['error', defaultExport, ...clocks],
      'jest/consistent-test-it': ['error', { fn: 'test', withinDescribe: 'test' }],
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }],
    },
  },
);
