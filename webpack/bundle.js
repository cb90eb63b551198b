const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** The project's folder. */
const root = path.resolve(__dirname, '..');

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
    context: root,
    entry,
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
    module: {
      rules: [
        swcRule('ts', { syntax: 'typescript' }),
        swcRule('tsx', { syntax: 'typescript', tsx: true }),
        // Nothing of the project's own does anything by being imported alone, entries aside: what is not used is left out.
        { include: path.join(root, 'src'), sideEffects: false },
      ],
      ...(target === 'node20' && { parser: { javascript: { dynamicImportMode: 'eager' } } }),
    },
    performance: false,
    ...rest,
    // The compiler that already reads our code minifies it in a fraction of the usual time.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })], ...rest.optimization },
  };
}

module.exports = { bundle, root };
