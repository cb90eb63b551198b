/** The address in manifest.xml. */
export declare const LOCAL_BASE: string;

/** A setting that no manifest can be made of. */
export declare class ManifestOptionError extends Error {
  readonly option: string;
  readonly given: string;
}

/** What the made manifest is to say instead of the local one. */
export interface ManifestSettings {
  readonly baseUrl: string;
  readonly version?: string;
  readonly id?: string;
  readonly channel?: string;
  readonly supportUrl?: string;
}

/** The manifest for another address, out of the text of the one for this machine. */
export declare function makeManifest(local: string, settings: ManifestSettings): string;
