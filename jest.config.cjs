const swc = (parser) => [
  '@swc/jest',
  { jsc: { parser, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
];

/** Tests run on the TypeScript sources; a package that ships only ES modules is transformed like our own code. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  // The pictures of the guides are taken when they are asked for, by `npm run pictures`; what they show is tested by the flows beside them.
  testMatch: ['**/*.test.ts', '**/*.test.tsx', ...(process.env.STYRKOLL_PICTURES ? ['**/*.pictures.ts'] : [])],
  // A page on a busy machine takes its time; what is quick is held to it by the bench.
  testTimeout: 30_000,
  // A browser works beside the tests, and much of the time one waits for the other.
  maxWorkers: '100%',
  // A browser is started, and the product built, only when a chosen test imports tests/e2e/browser or tests/e2e/built-site.
  globalSetup: '<rootDir>/tests/e2e/global-setup.ts',
  globalTeardown: '<rootDir>/tests/e2e/global-teardown.ts',
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.(ts|js|mjs|cjs|jsx)$': swc({ syntax: 'typescript' }),
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(canonicalize|lodash-es|nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space|d3-hierarchy|hucre|read-excel-file)/)',
  ],
};
