import { HEADER_POLICY } from './content-security-policy.mjs';

/** A name that webpack gave a part of its content: the same name is the same content for ever. */
const HASHED = /\.[0-9a-f]{8,}\.(js|css)(\.map)?$/;

/** What every answer says, whatever it holds; docs/deploy.md gives the same for nginx, Apache and IIS. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // Excel on the web fetches functions.json from its own address. Nothing here is anybody's secret.
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** What a browser asks before a page of the internet, as Excel on the web is, may reach this machine. */
export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Private-Network': 'true',
  'Access-Control-Max-Age': '600',
};

/** How long a browser may keep a file without asking: a hashed one for a year, everything else never. */
export function cacheControl(name) {
  return HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
