import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The trusted certificate for localhost that Microsoft's tool keeps in the user's home: `{ key, cert }`, undefined where there is none. */
export async function trustedCertificate() {
  const { localhostCertificatePath, localhostKeyPath } = require('office-addin-dev-certs/lib/defaults');
  try {
    if (!require('office-addin-dev-certs').verifyCertificates()) return undefined;
    return { key: await readFile(localhostKeyPath), cert: await readFile(localhostCertificatePath) };
  } catch {
    return undefined;
  }
}

/** Makes a certificate for localhost and has the system trust it, which asks the user. Only on the user's own word. */
export async function makeTrustedCertificate() {
  await require('office-addin-dev-certs').ensureCertificatesAreInstalled();
}
