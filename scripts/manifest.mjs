/* npm run manifest -- --base-url https://…: the manifest for the address where dist/addin has been put, as dist/manifest.xml. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chooseTexts } from './choose-texts.mjs';
import { checkManifest } from './manifest/check-manifest.mjs';
import { makeManifest } from './manifest/make-manifest.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const texts = chooseTexts({
  sv: {
    usage: `npm run manifest -- --base-url https://webb.kommunen.se/styrkoll [--version 1.2.0.0] [--channel test]
                       [--id GUID] [--support-url https://…] [--out FIL]`,
    needs: {
      'base-url': 'behöver en https-adress utan frågetecken, till mappen där innehållet i dist/addin ligger',
      'support-url': 'behöver en https-adress utan frågetecken',
      version: 'behöver fyra tal med punkt emellan, som 1.2.0.0',
      id: 'behöver ett GUID, som 12345678-90ab-4cde-8f01-234567890abc',
      channel: 'behöver ett kort ord med små bokstäver a–z och siffror, som test',
    },
    wrong: (option, given, needs) => `--${option} ${needs}; fick: ${given}`,
    written: (file, base) => `Skrev ${file} för ${base}. Så går det vidare: docs/deploy.md`,
  },
  en: {
    usage: `npm run manifest -- --base-url https://web.example.se/styrkoll [--version 1.2.0.0] [--channel test]
                       [--id GUID] [--support-url https://…] [--out FILE]`,
    needs: {
      'base-url': 'needs an https address without a question mark, of the folder that holds what is in dist/addin',
      'support-url': 'needs an https address without a question mark',
      version: 'needs four numbers with full stops between, like 1.2.0.0',
      id: 'needs a GUID, like 12345678-90ab-4cde-8f01-234567890abc',
      channel: 'needs a short word of the small letters a–z and digits, like test',
    },
    wrong: (option, given, needs) => `--${option} ${needs}; got: ${given}`,
    written: (file, base) => `Wrote ${file} for ${base}. What comes next: docs/deploy.en.md`,
  },
});

function options() {
  const string = { type: 'string' };
  const { values } = parseArgs({
    options: { 'base-url': string, version: string, id: string, channel: string, 'support-url': string, out: string },
  });
  return values;
}

try {
  const values = options();
  if (values['base-url'] === undefined) throw new Error(texts.usage);
  const local = await readFile(path.join(root, 'manifest.xml'), 'utf8');
  const { version, id, channel } = values;
  const text = makeManifest(local, {
    baseUrl: values['base-url'],
    supportUrl: values['support-url'],
    version,
    id,
    channel,
  });
  const faults = checkManifest(text);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const out = path.resolve(values.out ?? path.join(root, 'dist', 'manifest.xml'));
  await mkdir(path.dirname(out), { recursive: true });
  await writeFile(out, text);
  console.log(texts.written(path.relative(process.cwd(), out), values['base-url']));
} catch (error) {
  const needs = texts.needs[error.option];
  console.error(
    needs === undefined
      ? `${error.message}${error.code ? `\n${texts.usage}` : ''}`
      : texts.wrong(error.option, error.given, needs),
  );
  process.exitCode = 2;
}
