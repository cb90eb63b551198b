const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { bundle, root } = require('./bundle');

/** The scripts that the page knows by name; every other one carries a part of its content in its name and may be kept for ever. */
const NAMED = ['start', 'runtime', 'shared', 'functions', 'shell'];

const fileName = ({ chunk }) => (NAMED.includes(chunk.name) ? '[name].js' : '[name].[contenthash:8].js');

/** The names of the scripts that an entry consists of, in the order in which they must run. */
function scriptsOf(compilation, entry) {
  const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return files.filter((file) => file.endsWith('.js'));
}

/** The entries whose files exist. */
const present = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, file]) => fs.existsSync(path.join(root, file))));

/** A page made of `taskpane/taskpane.html`: `base` leads from it to the add-in's folder. */
function page(filename, policy, base = '') {
  return new HtmlPlugin({
    filename,
    template: path.join(root, 'taskpane/taskpane.html'),
    inject: false,
    minify: false,
    templateParameters: (compilation) => ({
      base,
      policy,
      functions: scriptsOf(compilation, 'functions').join(' '),
      shell: scriptsOf(compilation, 'shell').join(' '),
    }),
  });
}

/**
 * The add-in's folder: one page for the shared runtime, `taskpane.html`, which is the file mode in a plain browser, and `index.html`, the file mode alone, which
 * may not even load Office.js. Entries: `start` decides which of the others are loaded; `functions` are the worksheet functions; `shell` is the little that is
 * needed before the task pane is seen, and brings the rest in when it is asked for.
 */
function addinBundle(dist, { pagePolicy, offlinePolicy }) {
  const folder = path.join(dist, 'addin');
  return bundle(
    'addin',
    {
      start: { import: './taskpane/start.ts', runtime: false },
      ...present({ functions: './functions/functions.ts', shell: './taskpane/shell.ts' }),
    },
    ['web', 'es2022'],
    {
      output: { path: folder, filename: fileName, chunkFilename: fileName, publicPath: 'auto', clean: true },
      optimization: {
        runtimeChunk: { name: 'runtime' },
        splitChunks: {
          cacheGroups: {
            // What both the functions and the shell need is loaded once, and is one instance.
            shared: { name: 'shared', chunks: 'initial', minChunks: 2, enforce: true },
          },
        },
      },
      plugins: [
        page('taskpane.html', pagePolicy),
        page('index.html', offlinePolicy),
        new CopyPlugin({
          patterns: [
            { from: path.join(root, 'assets/*.png'), to: 'assets/[name][ext]', noErrorOnMissing: true },
            { from: path.join(root, 'taskpane/help.*'), to: '[name][ext]' },
            { from: path.join(root, 'functions/functions.json'), to: '[name][ext]', noErrorOnMissing: true },
          ],
        }),
      ],
    },
  );
}

module.exports = { addinBundle };
