/** What is served, and where. */
export interface ServeOptions {
  /** The folder. */
  readonly root: string;
  /** The wished port; 0, and nothing, take any. */
  readonly port?: number;
  /** Fails where the port is taken, instead of trying the next ones. */
  readonly exactPort?: boolean;
  /** For https: the key and the certificate. */
  readonly key?: string | Uint8Array;
  readonly cert?: string | Uint8Array;
}

/** A server that runs. */
export interface ServedFolder {
  /** `http://localhost:3000`, without a slash at its end. */
  readonly origin: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Serves a folder of files to this machine only. */
export declare function serveFolder(options: ServeOptions): Promise<ServedFolder>;
