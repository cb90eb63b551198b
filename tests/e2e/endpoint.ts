/** Tells the test files where the run's one browser listens. */
export const ENDPOINT_VARIABLE = 'STYRKOLL_BROWSER_ENDPOINT';

/** Tells the test files in which folder the built product lies. */
export const SITE_VARIABLE = 'STYRKOLL_BUILT_SITE';
