const fs = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');
const { bundle } = require('./bundle');

/** Lets the built command line be run by its own name. */
class ExecutablePlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('ExecutablePlugin', () =>
      fs.promises.chmod(path.join(compiler.outputPath, this.file), 0o755),
    );
  }
}

/** One file for Node, not minified, so that a stack trace can be read without its source map. */
function nodeBundle(name, entry, filename, dist) {
  return bundle(name, entry, 'node20', {
    output: { path: dist, filename },
    optimization: { minimize: false },
    // A browser driver is big, is asked for by measurements only, and finds its own files beside itself.
    externals: { 'playwright-core': 'commonjs playwright-core' },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ExecutablePlugin(filename)],
  });
}

module.exports = { nodeBundle };
