const fs = require('node:fs');
const path = require('node:path');
const { BannerPlugin } = require('webpack');

const dist = path.resolve(__dirname, 'dist');

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

/** Our own code through swc. JSX is looked for in .tsx only: in .ts `<T>(x: T) => x` is a generic function. */
function swcRule(extension, parser) {
  return {
    test: new RegExp(`\\.${extension}$`),
    exclude: /node_modules/,
    loader: 'swc-loader',
    options: { jsc: { parser, transform: { react: { runtime: 'automatic' } }, target: 'es2022' } },
  };
}

/** What every bundle has in common. */
function bundle(name, entry, target, rest) {
  return {
    name,
    target,
    mode: 'production',
    entry: path.resolve(__dirname, entry),
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [swcRule('ts', { syntax: 'typescript' }), swcRule('tsx', { syntax: 'typescript', tsx: true })],
      ...(target === 'node20' && { parser: { javascript: { dynamicImportMode: 'eager' } } }),
    },
    ...rest,
  };
}

/** One file for Node, not minified, so that a stack trace can be read without its source map. */
function nodeBundle(name, entry, filename) {
  return bundle(name, entry, 'node20', {
    output: { path: dist, filename },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ExecutablePlugin(filename)],
    performance: false,
  });
}

/** A folder of its own under `dist` for what a browser loads. */
function browserBundle(name, entry) {
  return bundle(name, entry, ['web', 'es2022'], {
    output: { path: path.join(dist, name), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js' },
  });
}

/** The hosts that the product is built for; one joins the build when its entry exists. */
const targets = [
  { entry: './src/cli/main.ts', config: (entry) => nodeBundle('cli', entry, 'styrkoll.js') },
  { entry: './bench/main.ts', config: (entry) => nodeBundle('bench', entry, 'bench.js') },
  { entry: './samples/make/main.ts', config: (entry) => nodeBundle('samples', entry, 'samples.js') },
  { entry: './functions/functions.ts', config: (entry) => browserBundle('functions', entry) },
  { entry: './taskpane/main.tsx', config: (entry) => browserBundle('taskpane', entry) },
  { entry: './workbench/main.tsx', config: (entry) => browserBundle('workbench', entry) },
];

module.exports = targets
  .filter(({ entry }) => fs.existsSync(path.resolve(__dirname, entry)))
  .map(({ entry, config }) => config(entry));
