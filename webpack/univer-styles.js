const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./bundle');

const univer = path.join(root, 'node_modules/@univerjs');

/** Those that the others build upon come first. */
const FIRST = ['design', 'ui', 'docs-ui', 'sheets-ui'];

/** The style sheets of Univer's packages, and of what they bring along, in the order in which they are to stand. */
function univerStyles() {
  const packages = fs.readdirSync(univer).filter((name) => fs.existsSync(path.join(univer, name, 'lib/index.css')));
  const rest = packages.filter((name) => !FIRST.includes(name)).sort();
  return [
    path.join(root, 'node_modules/sonner/dist/styles.css'),
    ...[...FIRST, ...rest].map((name) => path.join(univer, name, 'lib/index.css')),
  ];
}

/** Writes Univer's style sheets as one file: a page of a strict security policy has none that scripts bring along. */
class UniverStylesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('UniverStylesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'UniverStylesPlugin', stage }, () => {
        const styles = univerStyles().map((file) => fs.readFileSync(file, 'utf8'));
        compilation.emitAsset('univer.css', new sources.RawSource(styles.join('\n')));
      });
    });
  }
}

module.exports = { UniverStylesPlugin };
