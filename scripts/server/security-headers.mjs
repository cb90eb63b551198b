import { HEADER_POLICY } from './content-security-policy.mjs';

/** A name that webpack gave a part of its content: the same name is the same content for ever. */
const HASHED = /\.[0-9a-f]{8,}\.(js|css)(\.map)?$/;

/** What every answer says, whatever it holds; docs/deploy.md gives the same for nginx, Apache and IIS. */
export const SECURITY_HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** How long a browser may keep a file without asking: a hashed one for a year, everything else never. */
export function cacheControl(name) {
  return HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
