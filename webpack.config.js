const fs = require('node:fs');
const path = require('node:path');
const { addinBundle } = require('./webpack/addin-bundle');
const { root } = require('./webpack/bundle');
const { nodeBundle } = require('./webpack/node-bundle');
const { workbenchBundle } = require('./webpack/workbench-bundle');

/**
 * Every bundle of the product that has its entry. `--env dist=FOLDER` builds into another folder than dist, `--env for=browsers` leaves out
 * what runs in Node, `--env for=people` what only serves us, and webpack's own `--config-name` chooses single ones.
 */
module.exports = async (env = {}) => {
  const dist = path.resolve(root, env.dist ?? 'dist');
  const { PAGE_POLICY, OFFLINE_POLICY } = await import('./scripts/server/content-security-policy.mjs');
  const policies = { pagePolicy: PAGE_POLICY, offlinePolicy: OFFLINE_POLICY };
  const forNode = [
    { entry: './src/cli/main.ts', make: (entry) => nodeBundle('cli', entry, 'styrkoll.js', dist) },
    { entry: './bench/main.ts', make: (entry) => nodeBundle('bench', entry, 'bench.js', dist) },
    { entry: './samples/make/main.ts', make: (entry) => nodeBundle('samples', entry, 'samples.js', dist) },
  ];
  const forBrowsers = [
    { entry: './taskpane/start.ts', make: () => addinBundle(dist, policies) },
    { entry: './workbench/main.tsx', make: () => workbenchBundle(dist, policies) },
  ];
  const chosen = { browsers: forBrowsers, people: [...forNode.slice(0, 1), ...forBrowsers] };
  return (chosen[env.for] ?? [...forNode, ...forBrowsers])
    .filter(({ entry }) => fs.existsSync(path.join(root, entry)))
    .map(({ entry, make }) => make(entry));
};
