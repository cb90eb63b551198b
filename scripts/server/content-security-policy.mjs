/** Where Microsoft serves Office.js; Excel asks that it is taken from there. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

/**
 * The hash of an empty text: Fluent UI makes `<style>` elements without content and fills them through the object model, which a policy
 * leaves alone. So no inline style has to be allowed.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Excel on the web runs: only there, and on the same host, may the pages be shown in a frame. */
const OFFICE_FRAMES =
  "'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.microsoft365.com " +
  'https://*.cloud.microsoft https://*.sharepoint.com https://*.live.com';

/** What the pages may load and do; `connect-src` names the own host alone, so nothing that is read can be sent elsewhere. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': `'self' ${OFFICE_JS}`,
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

/** The policy as text, with some of the directives changed. */
function policy(changes = {}) {
  return Object.entries({ ...DIRECTIVES, ...changes })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** What stands in the page that Excel opens, so that it holds on any web server. */
export const PAGE_POLICY = policy();

/** What stands in the pages that never meet Excel: not even Office.js may be loaded. */
export const OFFLINE_POLICY = policy({ 'script-src': "'self'" });

/** What the server says as a header; only a header can tell who may show the page in a frame. */
export const HEADER_POLICY = policy({ 'frame-ancestors': OFFICE_FRAMES });
