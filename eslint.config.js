import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** shared <- widget <- site: what a package may not import, and where that belongs instead. */
const direction = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const noWidget = {
  regex: '^first-login-guide($|/)|(^|/)widget(/|$)',
  message:
    'shared knows nothing of the widget: put what both need into shared/src, and import it from there.',
};
const noSite = {
  regex: '^@first-login/site($|/)|(^|/)site(/|$)|^astro(:|$|/)',
  message: 'Dependencies point one way, shared <- widget <- site: put what both need into shared/src.',
};
const noPlatform = {
  regex: '^node:|^lit($|/)|^@lit',
  message:
    'shared is pure: no DOM, no Node. What reads files belongs to site/tools, what draws to widget/src.',
};
const noSharedPath = {
  regex: '\\.\\./shared/',
  message: 'Import @first-login/shared/…, as its package.json exports it.',
};
const noWidgetPath = {
  regex: '\\.\\./widget/src',
  message: 'Import first-login-guide, as a partner does.',
};

export default ts.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '**/.astro',
      'tests/results',
      // Compiled by a test against the packed package, as an application's own.
      'tests/built/consumer',
      // Projects of their own, each built and checked by its framework's tools.
      'widget/examples/!(white-label)',
      'widget/src/localize/generated',
      '**/*.generated.ts',
    ],
  },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 250],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['shared', 'widget', 'widget/check', 'site', 'tests'].map((name) => `${name}/tsconfig.json`),
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A number in a message is as good as its text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // `void` says that nobody waits, and why is told beside it.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // tsconfig wants env['NAME'], for it tells a known name from one that may not be there.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // Code points are what an address is compared by.
      '@typescript-eslint/no-misused-spread': 'off',
      // The maps of elements and events are interfaces that the platform's own grow by.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  {
    // `test` and `describe` of node:test return promises that the runner itself waits for.
    files: ['**/*.{test,fixture}.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    // Chai's assertions are properties.
    files: ['tests/widget/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['shared/src/**/*.ts'],
    rules: direction(noWidget, noSite, noPlatform),
  },
  {
    files: ['shared/src/**/*.{test,fixture}.ts'],
    rules: direction(noWidget, noSite),
  },
  {
    files: ['widget/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      ...direction(noSite, noSharedPath),
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-arrow': 'off',
      // Safari tells no list from one whose bullets are hidden, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // What an element is between two awaits, types do not tell.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['site/src/**/*.ts', 'site/server/**/*.ts', 'site/tools/**/*.ts', 'site/astro.config.ts'],
    rules: direction(noSharedPath, noWidgetPath),
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'] ?? [],
  {
    files: ['**/*.astro/*.ts', '*.astro/*.ts'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.browser },
  },
);
