// Who may import whom: the walls between the rooms of docs and README, checked on every run.

/** A room may import only from the listed places. */
const only = (name, from, allowed, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from, ...extra },
  to: { pathNot: allowed },
});

const packages = (...names) => names.map((name) => `node_modules/${name}/`);
const domain = '^src/domain/';
const ports = '^src/ports/';
const built = '^assets/built/';

module.exports = {
  forbidden: [
    only('domain-imports-nothing-outside-itself', domain, [domain]),
    only('ports-are-types-over-the-domain', ports, [
      ports,
      domain,
      ...packages('@preact/signals', '@preact/signals-core'),
    ]),
    only('ui-knows-no-engine-and-no-storage', '^src/ui/', [
      ...['^src/ui/', domain, ports, built],
      ...packages('preact', '@preact/signals', '@preact/signals-core'),
    ]),
    only(
      'a-level-sees-only-itself-and-the-kit',
      '^scenes/([^/]+)/',
      [domain, ports, built, '^scenes/$1/', '^scenes/_kit/', '^locales/en/', ...packages('phaser')],
      { pathNot: ['^scenes/_kit/', '\\.tsx$'] },
    ),
    only('a-view-sees-its-level-and-the-interface', '^scenes/([^/]+)/.+\\.tsx$', [
      ...[domain, ports, built, '^src/ui/', '^scenes/$1/'],
      ...packages('preact', '@preact/signals', '@preact/signals-core'),
    ]),
    {
      name: 'a-view-draws-no-picture',
      comment: 'The picture and its engine come after the words.',
      severity: 'error',
      from: { path: '^scenes/.+\\.tsx$' },
      to: { path: ['^scenes/[^/]+/stage\\.ts$', '^scenes/_kit/', 'node_modules/phaser/'] },
    },
    only('the-kit-sees-no-level', '^scenes/_kit/', [domain, ports, built, '^scenes/_kit/', ...packages('phaser')]),
    only('a-scenario-is-data', '^scenes/([^/]+)/level\\.ts$', [domain, '^scenes/$1/', '^locales/en/']),
    {
      name: 'an-adapter-stands-alone',
      comment: 'platform/x never sees platform/y, nor the rooms that use it.',
      severity: 'error',
      from: { path: '^src/platform/([^/]+)/' },
      to: { path: ['^src/', '^scenes/'], pathNot: ['^src/platform/$1/', domain, ports, '^src/virtual-doors'] },
    },
    {
      name: 'only-app-and-main-see-adapters',
      severity: 'error',
      from: { pathNot: ['^src/(app|platform|dev)/', '^src/(main|early)\\.ts$', '^\\.config/vite/first-page'] },
      to: { path: '^src/platform/' },
    },
    {
      name: 'only-main-sees-the-playground',
      severity: 'error',
      from: { pathNot: ['^src/dev/', '^src/main\\.ts$'] },
      to: { path: '^src/dev/' },
    },
    {
      name: 'the-playground-comes-lazily',
      comment: 'Behind a dynamic import and import.meta.env.DEV, so that the build drops it.',
      severity: 'error',
      from: { pathNot: '^src/dev/' },
      to: { path: '^src/dev/', dynamic: false },
    },
    only('the-playground-shows-what-is-there', '^src/dev/', [
      ...['^src/(dev|app|domain|ui|platform|ports)/', '^scenes/_kit/'],
      ...packages('preact', '@preact/signals'),
    ]),
    {
      name: 'nobody-below-sees-app',
      severity: 'error',
      from: { pathNot: ['^src/(app|dev)/', '^src/main\\.ts$'] },
      to: { path: ['^src/app/', '^src/main\\.ts$'] },
    },
    {
      name: 'the-engine-belongs-to-scenes',
      comment: 'Phaser is a lazy chunk: title, hub menu, lessons and classroom work without it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/phaser/' },
    },
    {
      name: 'levels-are-found-not-named',
      comment: 'import.meta.glob finds scenes, so a new level edits no existing file.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scenes/(?!_kit/)' },
    },
    { name: 'no-node-in-the-browser', severity: 'error', from: {}, to: { dependencyTypes: ['core'] } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/(main|early)\\.ts$', '^scenes/[^/]+/level\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^assets/built/', '^locales/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
    exclude: { path: '^virtual:' },
  },
};
