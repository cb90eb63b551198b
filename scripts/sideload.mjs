/*
 * npm run sideload: builds the add-in, serves it over https to this machine and tells the Excel here of it. With --remove Excel forgets it again; with
 * --certificates a certificate for localhost is made and trusted first.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildProduct } from './build-product.mjs';
import { chooseTexts } from './choose-texts.mjs';
import { makeManifest } from './manifest/make-manifest.mjs';
import { serveUntilStopped } from './serve-until-stopped.mjs';
import { makeTrustedCertificate, trustedCertificate } from './sideload/certificates.mjs';
import { register, unregister } from './sideload/register.mjs';
import { registration } from './sideload/registration.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const texts = chooseTexts({
  sv: {
    certificate: `Excel öppnar bara sidor med ett certifikat som datorn litar på, och för https://localhost finns inget.
  npm run sideload -- --certificates
gör ett som gäller i 30 dagar och ber systemet lita på det (det frågar dig). Det tas bort med: npx office-addin-dev-certs uninstall`,
    registered: 'Starta om Excel. Fliken Styrkoll visas; annars: Start › Tillägg › Utvecklartillägg › Styrkoll.',
    upload: (
      manifest,
    ) => `Öppna en arbetsbok i Excel på webben (https://excel.cloud.microsoft) i en webbläsare på den här datorn.
Välj Start › Tillägg › Fler tillägg › Mina tillägg › Ladda upp mitt tillägg, och ge filen
  ${manifest}`,
    serving: (origin) =>
      `Tillägget finns på ${origin}/addin/ så länge det här kör. Avsluta med Ctrl+C; npm run sideload -- --remove får Excel att glömma det.`,
    removed:
      'Excel på den här datorn känner inte längre till tillägget. I Excel på webben: Mina tillägg › … › Ta bort.',
  },
  en: {
    certificate: `Excel opens only pages with a certificate that the computer trusts, and for https://localhost there is none.
  npm run sideload -- --certificates
makes one that is good for 30 days and asks the system to trust it (it will ask you). To remove it: npx office-addin-dev-certs uninstall`,
    registered: 'Restart Excel. The Styrkoll tab appears; if not: Home › Add-ins › Developer Add-ins › Styrkoll.',
    upload: (
      manifest,
    ) => `Open a workbook in Excel on the web (https://excel.cloud.microsoft) in a browser on this computer.
Choose Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in, and give it the file
  ${manifest}`,
    serving: (origin) =>
      `The add-in is at ${origin}/addin/ for as long as this runs. Stop with Ctrl+C; npm run sideload -- --remove makes Excel forget it.`,
    removed: 'Excel on this computer no longer knows the add-in. In Excel on the web: My Add-ins › … › Remove.',
  },
});

const { values } = parseArgs({
  options: { remove: { type: 'boolean', default: false }, certificates: { type: 'boolean', default: false } },
});
const local = await readFile(path.join(root, 'manifest.xml'), 'utf8');
const manifest = path.join(root, 'dist', 'sideload', 'manifest.xml');
const way = registration(process.platform, homedir(), { id: /<Id>(.*?)</.exec(local)[1], manifest });

if (values.remove) {
  await unregister(way);
  console.log(texts.removed);
  process.exit(0);
}
if (values.certificates) await makeTrustedCertificate();
const certificate = await trustedCertificate();
if (certificate === undefined) {
  console.error(texts.certificate);
  process.exit(2);
}
buildProduct();
const origin = await serveUntilStopped({ root: path.join(root, 'dist'), port: 3000, ...certificate });
await mkdir(path.dirname(manifest), { recursive: true });
await writeFile(manifest, makeManifest(local, { baseUrl: `${origin}/addin` }));
await register(way, manifest);
console.log(way.kind === 'upload' ? texts.upload(manifest) : texts.registered);
console.log(texts.serving(origin));
