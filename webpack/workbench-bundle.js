const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { bundle, root } = require('./bundle');

const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

/**
 * The workbench's folder: its page (made of workbench/workbench.html), and what the pane that it shows needs of Excel: Microsoft's client library.
 * The pane's own page, `pane.html`, is written by the add-in's bundle, which knows its scripts.
 */
function workbenchBundle(dist, { offlinePolicy }) {
  const entries = { main: './workbench/main.tsx', hosted: './workbench/pane/hosted.ts' };
  return bundle('workbench', entries, ['web', 'es2022'], {
    output: {
      path: path.join(dist, 'workbench'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: 'auto',
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: path.join(root, 'workbench/workbench.html'),
        templateParameters: { policy: offlinePolicy },
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
}

module.exports = { workbenchBundle };
