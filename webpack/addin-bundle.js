const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { bundle, root } = require('./bundle');
const { FluentStylesPlugin } = require('./fluent-styles');

/** The scripts that the page knows by name; every other one carries a part of its content in its name and may be kept for ever. */
const NAMED = ['start', 'runtime', 'functions', 'shell'];

/** Bytes, before they are minified, of what is worth a script of its own when several need it. */
const SHARED = 3_000;

const fileName = ({ chunk }) => (NAMED.includes(chunk.name) ? '[name].js' : '[name].[contenthash:8].js');

/** The names of the scripts that an entry consists of, in the order in which they must run. */
function scriptsOf(compilation, entry) {
  const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
  return files.filter((file) => file.endsWith('.js'));
}

/** A page made of `taskpane/taskpane.html`. One that never meets Excel names no worksheet functions. */
function page(filename, policy, meetsExcel) {
  return new HtmlPlugin({
    filename,
    template: path.join(root, 'taskpane/taskpane.html'),
    inject: false,
    minify: false,
    templateParameters: (compilation) => ({
      policy,
      functions: meetsExcel ? scriptsOf(compilation, 'functions').join(' ') : '',
      shell: scriptsOf(compilation, 'shell').join(' '),
    }),
  });
}

/** The groups of scripts that the pane asks for by itself when it opens in Excel: the pane, what works with an open workbook, the first view. */
const OPENING = ['pane', 'excel', 'overview'];

/**
 * The same pane for the workbench, which is its Excel: with Microsoft's client from beside it, and the add-in's scripts from the add-in's folder. What they will
 * ask for is named too, so that it can be fetched beside them.
 */
function hostedPage(filename, policy) {
  const address = (file) => `../addin/${file}`;
  return new HtmlPlugin({
    filename,
    template: path.join(root, 'workbench/pane/pane.html'),
    inject: false,
    minify: false,
    templateParameters: (compilation) => {
      const entries = ['functions', 'shell'].flatMap((entry) => scriptsOf(compilation, entry));
      const scripts = ['office/excel-web-16.00.js', ...new Set(entries.map(address))];
      const asked = OPENING.flatMap((name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? []);
      const soon = new Set(asked.filter((file) => file.endsWith('.js')).map(address));
      return { policy, scripts, soon: [...soon].filter((script) => !scripts.includes(script)) };
    },
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
      functions: './functions/functions.ts',
      shell: './taskpane/shell.ts',
    },
    ['web', 'es2022'],
    {
      output: { path: folder, filename: fileName, chunkFilename: fileName, publicPath: 'auto', clean: true },
      optimization: {
        runtimeChunk: { name: 'runtime' },
        // What the functions and the pane both need is one script, and one instance, wherever it is asked for first. What several views need is in none of them twice.
        splitChunks: { chunks: 'all', minSize: SHARED },
        // The shortest names: every use of what another module offers is written with them.
        mangleExports: 'size',
        moduleIds: 'natural',
      },
      plugins: [
        new FluentStylesPlugin(),
        page('taskpane.html', pagePolicy, true),
        page('index.html', offlinePolicy, false),
        hostedPage(path.join(dist, 'workbench', 'pane.html'), offlinePolicy),
        new CopyPlugin({
          patterns: [
            { from: path.join(root, 'assets/*.png'), to: 'assets/[name][ext]' },
            { from: path.join(root, 'taskpane/help.*'), to: '[name][ext]' },
            { from: path.join(root, 'functions/functions.json'), to: '[name][ext]' },
          ],
        }),
      ],
    },
  );
}

module.exports = { addinBundle };
