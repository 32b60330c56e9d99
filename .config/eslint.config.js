// What the linter holds the code to; reasons stand beside the rules of our own.
import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const markup = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'srcdoc', 'parseFromString'],
  'createContextualFragment',
].join('|');
const noMarkup = [
  {
    selector: `MemberExpression[property.name=/^(${markup})$/]`,
    message: 'Texts come from translators: build elements, never markup.',
  },
  {
    selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: 'Build elements, never markup.',
  },
  {
    selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcdoc|srcDoc)$/]',
    message: 'Build elements, never markup.',
  },
];
const noDefault = [
  { selector: 'ExportDefaultDeclaration', message: 'Only level.ts, stage.ts, still.ts and view.tsx export a default.' },
];
const houseSyntax = [
  ...noMarkup,
  { selector: 'TSEnumDeclaration', message: 'Use `as const` and a union.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
];
const noClasses = [
  { selector: ':matches(ClassDeclaration, ClassExpression)', message: 'Classes live in scenes/ and platform/ only.' },
];
const letters = String.raw`/\p{L}{2,}/u`;
const noHardWords = [
  { selector: `JSXText[value=${letters}]`, message: 'Every word comes from locales/.' },
  {
    selector: `JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder)$/] > Literal[value=${letters}]`,
    message: 'Every word comes from locales/.',
  },
];

const restrict = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] });

// Rules must run in plain Node, twice with the same result: no clock, no chance, no outside world.
const outsideWorld = [
  ...['Date', 'performance', 'crypto', 'console', 'window', 'document', 'navigator', 'location', 'process'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'fetch', 'localStorage', 'globalThis'],
].map((name) => ({ name, message: 'The domain is pure: ask for it through a parameter.' }));

const typedRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  // Numbers in templates are what templates are for.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // `() => void act()` and `() => setState(x)` are the usual shape of a callback.
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report', '.cache', 'assets/built', 'assets/static'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      ...restrict(houseSyntax),
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: typedRules,
  },
  { files: ['src/**/*.{ts,tsx}'], rules: restrict(houseSyntax, noDefault, noClasses) },
  {
    files: ['src/ui/**/*.tsx', 'scenes/**/*.tsx'],
    rules: restrict(houseSyntax, noDefault, noClasses, noHardWords),
  },
  { files: ['src/platform/**/*.ts', 'scenes/**/*.ts'], rules: restrict(houseSyntax, noDefault) },
  { files: ['scenes/*/{level,stage,still}.ts', '**/*.d.ts'], rules: restrict(houseSyntax) },
  { files: ['scenes/*/view.tsx'], rules: restrict(houseSyntax, noHardWords) },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Use a seeded random.' }],
    },
  },
  // Content and tests are as long as what they tell.
  { files: ['scenes/*/level.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: ['tests/**', '.config/**', 'assets/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
);
