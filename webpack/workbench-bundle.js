const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { bundle, root } = require('./bundle');
const { UniverStylesPlugin } = require('./univer-styles');

const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** The scripts of the grid, which the page asks for as soon as it runs: named in the page, they are on their way before. */
function gridScripts(compilation) {
  const files = compilation.namedChunkGroups.get('grid')?.getFiles() ?? [];
  return files.filter((file) => file.endsWith('.js'));
}

/**
 * The workbench's folder: its page (made of workbench/workbench.html), and what the pane that it shows needs of Excel: Microsoft's client library.
 * Univer, the grid, is loaded apart from the page, so that the page is seen at once.
 * The pane's own page, `pane.html`, is written by the add-in's bundle, which knows its scripts.
 */
function workbenchBundle(dist, { offlinePolicy }) {
  const entries = { main: './workbench/main.tsx', hosted: './workbench/pane/hosted.ts' };
  const made = bundle('workbench', entries, ['web', 'es2022'], {
    // Maps of Univer take half of the building time and nobody reads them; whoever looks for a fault builds with --devtool source-map.
    devtool: false,
    output: {
      path: path.join(dist, 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      alias: { 'react-style-singleton': path.join(root, 'workbench/grid/style-singleton.ts') },
    },
    plugins: [
      new UniverStylesPlugin(),
      new HtmlPlugin({
        filename: 'index.html',
        template: path.join(root, 'workbench/workbench.html'),
        templateParameters: (compilation) => ({ policy: offlinePolicy, soon: gridScripts(compilation) }),
        chunks: ['main'],
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          {
            from: path.join(officeJs, 'excel-web-16.00.js'),
            to: 'office/[name][ext]',
            info: { minimized: true },
          },
          { from: path.join(root, 'workbench/workbench.css'), to: '[name][ext]' },
          { from: path.join(root, 'samples/*.xlsx'), to: 'samples/[name][ext]' },
        ],
      }),
    ],
  });
  made.module.rules.push({
    test: /node_modules[\\/]sonner[\\/]dist[\\/]index\.m?js$/,
    loader: path.join(__dirname, 'without-injected-style.js'),
  });
  return made;
}

module.exports = { workbenchBundle };
