/**
 * What each folder of src may import from the others, besides itself. `types` may be imported as types only.
 * A folder that is not here may not be imported and may import nothing: place it before you use it.
 */
const mayImport = {
  plan: { code: [] },
  text: { code: [] },
  formulas: { code: ['plan'] },
  findings: { code: ['plan'] },
  models: { code: ['plan', 'text', 'findings'] },
  rules: { code: ['plan', 'text', 'formulas', 'models', 'findings'] },
  // What the worksheet functions give. The layout knows the words of a direction and of a money unit.
  figures: { code: ['plan', 'text', 'models', 'formulas', 'workbook/layout'] },
  messages: { code: ['plan', 'text', 'findings'], types: ['figures'] },
  // The settings part keeps dismissals, so the adapter knows what one looks like.
  workbook: { code: ['plan', 'text', 'formulas'], types: ['models', 'findings'] },
  // A document without cells is given the places of the template: its layout is plain data.
  central: { code: ['plan', 'text', 'models', 'findings', 'messages', 'workbook/layout'] },
  // What every host does with a workbook: open it, check it, tell of it.
  check: { code: ['plan', 'text', 'models', 'findings', 'messages', 'rules', 'workbook', 'central', 'figures'] },
  // Tries fixes on a workbook and chooses those that do good; the writing is the adapter's.
  fixes: { code: ['plan', 'text', 'models', 'findings', 'rules', 'workbook', 'check'] },
  diff: { code: ['plan', 'text', 'findings', 'central'] },
  round: { code: ['plan', 'text', 'models', 'findings', 'messages', 'central'] },
};

const hosts = ['functions', 'taskpane', 'workbench'];
const nodeSide = '^src/(cli|workbook/xlsx/node)/|\\.node\\.ts$';

/** Matches the files of these folders of src. */
const inside = (folders) => `^src/(${folders.join('|')})/`;

/** Two rules a folder: nothing beyond its list, and what is listed for its types stays types. */
const folderRules = Object.entries(mayImport).flatMap(([folder, { code, types = [] }]) => [
  {
    name: `${folder}-keeps-to-itself`,
    comment: `src/${folder} imports only ${[folder, ...code, ...types].map((name) => `src/${name}`).join(', ')}.`,
    severity: 'error',
    from: { path: inside([folder]) },
    to: {
      path: '^(src|functions|taskpane|workbench|tests|bench|scripts)/',
      pathNot: inside([folder, ...code, ...types]),
    },
  },
  ...types.map((type) => ({
    name: `${folder}-takes-only-types-of-${type}`,
    comment: `src/${folder} knows what src/${type} looks like, not what it does.`,
    severity: 'error',
    from: { path: inside([folder]) },
    to: { path: inside([type]), dependencyTypesNot: ['type-only'] },
  })),
]);

/** A package that only one place may use. */
const only = (packageName, from, comment) => ({
  name: `only-there-${packageName.replace(/\W+/g, '-')}`,
  comment,
  severity: 'error',
  from: { path: '^(src|functions|taskpane|workbench)/', pathNot: from },
  to: { path: `(^|/)node_modules/${packageName}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Data flows one way; types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...folderRules,
    {
      name: 'placed',
      comment: 'A new folder of src is first given its place in mayImport, .dependency-cruiser.cjs.',
      severity: 'error',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: inside([...Object.keys(mayImport), 'cli']) },
    },
    {
      name: 'adapters-know-no-recogniser',
      comment: 'Reader → snapshot → recogniser: an adapter hands over plain data and does not reach forward.',
      severity: 'error',
      from: { path: '^src/workbook/(xlsx|excel)/' },
      to: { path: '^src/workbook/(recogniser|mapping|reading)/' },
    },
    {
      name: 'recogniser-knows-no-adapter',
      comment: 'What reads a snapshot does not know which adapter made it.',
      severity: 'error',
      from: { path: '^src/workbook/(recogniser|reading|layout)/' },
      to: { path: '^src/workbook/(xlsx|excel)/' },
    },
    {
      name: 'hosts-use-the-public-face',
      comment: 'functions, taskpane and workbench import src/index.ts and their own folder.',
      severity: 'error',
      from: { path: `^(${hosts.join('|')})/` },
      to: { path: '^(src|functions|taskpane|workbench)/', pathNot: ['^src/index\\.ts$', '^$1/'] },
    },
    {
      name: 'cli-uses-the-public-face',
      comment: 'The command line imports src/index.ts, its own folder and the Node side of the xlsx adapter.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^(src|functions|taskpane|workbench)/',
        pathNot: ['^src/index\\.ts$', '^src/cli/', '^src/workbook/xlsx/node/', '\\.node\\.ts$'],
      },
    },
    {
      name: 'nothing-imports-a-host',
      comment: 'The command line, the functions, the taskpane and the workbench are ends of the road.',
      severity: 'error',
      from: { pathNot: `^(tests|bench|src/cli|${hosts.join('|')})/` },
      to: { path: `^(src/cli|${hosts.join('|')})/` },
    },
    {
      name: 'portable-core',
      comment: 'Node built-ins stay in src/cli and the Node side of the xlsx adapter.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)/', pathNot: nodeSide },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-side-stays-in-node',
      comment: 'A *.node.ts file would pull Node into a browser bundle.',
      severity: 'error',
      from: { path: '^(src|functions|taskpane|workbench)/', pathNot: nodeSide },
      to: { path: '^src/.*(/node/|\\.node\\.ts$)' },
    },
    {
      name: 'ships-what-it-imports',
      comment: 'src runs on the packages in "dependencies" alone.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    only('(react|react-dom|@fluentui)', '^(taskpane|workbench)/', 'React lives in taskpane and workbench.'),
    only('fflate', '^src/workbook/xlsx/', 'Only the xlsx adapter inflates.'),
    only('commander', '^src/cli/', 'Only the command line parses arguments.'),
    only('canonicalize', '^src/central/', 'The canonical form is the central format’s.'),
    only('(ajv|ajv-formats)', '^$', 'Validators are compiled ahead of time by scripts/compile-schemas.mjs.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
