const fs = require('node:fs');
const path = require('node:path');

const FLUENT = /[\\/]node_modules[\\/]@fluentui[\\/]/;
const MADE = /\.styles(\.js)?$/;

/**
 * Fluent's packages hold each component's styles twice: as CSS that was made when the package was, and, beside it, as they were written. The page has to be able to make
 * CSS in any case, for our own components' styles, and makes the same rules of the written ones, which are half as large.
 */
class FluentStylesPlugin {
  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap('FluentStylesPlugin', (factory) => {
      factory.hooks.beforeResolve.tap('FluentStylesPlugin', (asked) => {
        if (!FLUENT.test(asked.context) || !MADE.test(asked.request)) return;
        const written = asked.request.replace(MADE, '.styles.raw.js');
        if (fs.existsSync(path.resolve(asked.context, written))) asked.request = written;
      });
    });
  }
}

module.exports = { FluentStylesPlugin };
