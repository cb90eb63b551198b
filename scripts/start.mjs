/*
 * What `npm start` does: builds everything that people use, serves it to this machine and opens it in the browser; without a display it
 * prints the address. Works from a clean clone after `npm ci`, without a network. Goes on serving until Ctrl+C.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProduct } from './build-product.mjs';
import { chooseTexts } from './choose-texts.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { serveUntilStopped } from './serve-until-stopped.mjs';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');

const texts = chooseTexts({
  sv: {
    build: 'Bygger …',
    opened: (address) => `Öppnar ${address} i webbläsaren.`,
    open: (address) => `Öppna i en webbläsare: ${address}`,
    more: 'Avsluta med Ctrl+C. Tillägget i Excel: npm run sideload. På kommandoraden: node dist/styrkoll.js --help',
  },
  en: {
    build: 'Building …',
    opened: (address) => `Opening ${address} in the browser.`,
    open: (address) => `Open in a browser: ${address}`,
    more: 'Stop with Ctrl+C. The add-in in Excel: npm run sideload. On the command line: node dist/styrkoll.js --help',
  },
});

console.log(texts.build);
buildProduct();
const page = existsSync(path.join(dist, 'workbench', 'index.html')) ? 'workbench/' : 'addin/';
const address = `${await serveUntilStopped({ root: dist, port: 3000 })}/${page}`;
console.log((openInBrowser(address) ? texts.opened : texts.open)(address));
console.log(texts.more);
