const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { bundle, root } = require('./bundle');

const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** The workbench's folder: its page, and Microsoft's client library and functions runtime, which the task pane that it shows loads from here. */
function workbenchBundle(dist, { offlinePolicy }) {
  return bundle('workbench', { main: './workbench/main.tsx' }, ['web', 'es2022'], {
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
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: ['excel-web-16.00.js', 'custom-functions-runtime.js'].map((name) => ({
          from: path.join(officeJs, name),
          to: `office/${name}`,
          info: { minimized: true },
        })),
      }),
    ],
  });
}

module.exports = { workbenchBundle };
