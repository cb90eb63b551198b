import { builtinModules } from 'node:module';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];
const nodeSide = ['src/cli/**', 'src/workbook/xlsx/node/**', 'src/**/*.node.ts'];
const browserSide = ['taskpane/**', 'workbench/**'];

/** Names that TypeScript's DOM library makes global, so that a forgotten variable of that name still compiles. */
const accidents = 'name event status length origin parent top self screen close open find print stop history'.split(
  ' ',
);
const page = 'window document navigator location localStorage sessionStorage indexedDB XMLHttpRequest'.split(' ');
const node = 'process Buffer global require module __dirname __filename setImmediate'.split(' ');
const office = ['Excel', 'Office', 'OfficeExtension'];

const because = [
  [accidents, 'it is the browser window’s own property; a variable was probably meant.'],
  [page, 'only taskpane/ and workbench/ have a page.'],
  [node, 'only src/cli and the Node side of the xlsx adapter run in Node alone.'],
  [office, 'only src/workbook/excel talks to Office.js.'],
];

/** The rule that forbids these groups of globals, each with its reason. */
function withoutGlobals(...groups) {
  const names = because
    .filter(([group]) => groups.includes(group))
    .flatMap(([group, reason]) => group.map((name) => ({ name, message: `Not here: ${reason}` })));
  return { 'no-restricted-globals': ['error', ...names] };
}

const nodeModules = builtinModules.filter((name) => !name.startsWith('_'));

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/*.validate.js', '**/*.validate.d.ts'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-proto': 'error',
      'no-extend-native': 'error',
      'no-self-compare': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-useless-assignment': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'max-lines': ['error', 300],
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A port's synchronous adapter is still asynchronous to its callers.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**'],
    ignores: nodeSide,
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: nodeModules.map((name) => ({
            name,
            message: 'Node built-ins stay in src/cli and the Node side of xlsx.',
          })),
          patterns: [{ group: ['node:*'], message: 'Node built-ins stay in src/cli and the Node side of xlsx.' }],
        },
      ],
      ...withoutGlobals(accidents, page, node, office),
    },
  },
  {
    // A rule takes `report` out of its context, which the engine makes of plain functions.
    files: ['src/rules/**', 'tests/rules/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  { files: ['functions/**'], rules: withoutGlobals(accidents, page, node, office) },
  {
    files: ['src/**', 'functions/**'],
    ignores: ['src/workbook/excel/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]',
          message: 'Not here: only src/workbook/excel knows the types of Office.js.',
        },
      ],
    },
  },
  { files: nodeSide, rules: withoutGlobals(accidents, page, office) },
  { files: browserSide, rules: withoutGlobals(accidents, node, office) },
  {
    files: ['**/*.tsx', 'taskpane/**/*.ts', 'workbench/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['src/workbook/excel/**'], rules: withoutGlobals(accidents, page, node) },
  {
    files: ['tests/**', 'bench/**', 'samples/**'],
    rules: {
      // What JSON.parse and the oracles hand over is any; the assertion that follows is the check.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'max-lines': ['error', 500],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression > MemberExpression.callee[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
          message: 'Every test runs.',
        },
        { selector: 'CallExpression[callee.name=/^[xf](it|test|describe)$/]', message: 'Every test runs.' },
      ],
    },
  },
  { files: ['**/*.js', '**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);
