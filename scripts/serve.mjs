/* npm run serve [-- --port N] [--https]: serves what is built in dist to this machine, with the headers that docs/deploy.md asks for. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chooseTexts } from './choose-texts.mjs';
import { serveUntilStopped } from './serve-until-stopped.mjs';
import { trustedCertificate } from './sideload/certificates.mjs';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');

const texts = chooseTexts({
  sv: {
    certificate: 'Det finns inget betrott certifikat för localhost. Gör ett med: npm run sideload -- --certificates',
    serving: (origin) => `${origin}/addin/ (avsluta med Ctrl+C)`,
  },
  en: {
    certificate: 'There is no trusted certificate for localhost. Make one with: npm run sideload -- --certificates',
    serving: (origin) => `${origin}/addin/ (stop with Ctrl+C)`,
  },
});

const { values } = parseArgs({
  options: { port: { type: 'string', default: '3000' }, https: { type: 'boolean', default: false } },
});
const certificate = values.https ? await trustedCertificate() : undefined;
if (values.https && certificate === undefined) {
  console.error(texts.certificate);
  process.exit(2);
}
console.log(texts.serving(await serveUntilStopped({ root: dist, port: Number(values.port), ...certificate })));
