import { createHash } from 'node:crypto';

/** The address in manifest.xml, which is that of `npm start` on this machine. */
export const LOCAL_BASE = 'https://localhost:3000/addin';

/** A setting that no manifest can be made of; `option` names it. */
export class ManifestOptionError extends Error {
  name = 'ManifestOptionError';

  constructor(option, given) {
    super(`--${option} ${given}`);
    this.option = option;
    this.given = given;
  }
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/;

/** An https address without anything behind its path, and without a slash at its end. */
function secureAddress(option, given) {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '' || address.username !== '')
    throw new ManifestOptionError(option, given);
  return address.href.replace(/\/+$/, '');
}

function following(pattern, option, given) {
  if (!pattern.test(given)) throw new ManifestOptionError(option, given);
  return given;
}

/** An id that is always the same for an id and a name (RFC 9562, version 5). */
function derivedId(id, name) {
  const hash = createHash('sha1')
    .update(Buffer.from(id.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The manifest for another address, out of the one for this machine. `baseUrl` is the folder where dist/addin lies. With a `channel` ("test") it becomes an
 * add-in beside the ordinary one: an id of its own, `Styrkoll (test)` in the ribbon, and functions under `STYRTEST`.
 * @throws ManifestOptionError
 */
export function makeManifest(local, { baseUrl, version, id, channel, supportUrl }) {
  const base = secureAddress('base-url', baseUrl);
  const support = supportUrl === undefined ? `${base}/help.html` : secureAddress('support-url', supportUrl);
  const ownId = /<Id>(.*?)<\/Id>/.exec(local)?.[1] ?? '';
  let text = local.replace(/<!--.*?-->\n/s, '').replace(`${LOCAL_BASE}/help.html`, escape(support));
  text = text.replaceAll(LOCAL_BASE, escape(base));
  if (version !== undefined)
    text = text.replace(/<Version>.*?</, `<Version>${following(VERSION, 'version', version)}<`);
  if (channel !== undefined) {
    following(/^[a-z][a-z0-9]{0,11}$/, 'channel', channel);
    text = text
      .replace(ownId, derivedId(ownId, channel))
      .replaceAll(/((?:DefaultValue|Value)=")Styrkoll"/g, `$1Styrkoll (${channel})"`)
      .replace(/(id="Functions\.Namespace" DefaultValue=")STYR"/, `$1STYR${channel.toUpperCase()}"`);
  }
  if (id !== undefined) text = text.replace(/<Id>.*?</, `<Id>${following(GUID, 'id', id.toLowerCase())}<`);
  return text;
}
