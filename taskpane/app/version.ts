import manifest from '../../package.json';

/** The program's version. */
export const VERSION: string = manifest.version;
