import type { HostFault } from './host-fault';

/** How the host behaves; all of it may be left out. */
export interface HostOptions {
  /** The highest requirement set `ExcelApi` that this Excel plays, such as `1.7`; newer members answer `ApiNotFound`. By default all that the host has. */
  readonly apiVersion?: string;
  /** Milliseconds that every answer waits. */
  readonly latency?: number;
  /** The most bytes of a request or an answer; 5 MB as in Excel on the web, `Infinity` as on a desktop. */
  readonly payloadLimit?: number;
  /** Answers `values: null` where an answer would be too large, instead of an error (office-js #4792). */
  readonly nullsOverLimit?: boolean;
  /** The language that `cultureInfo` and the separators tell of. */
  readonly language?: string;
  /** Told of every request for something that this host does not have, and of its own failures. */
  readonly onRefused?: (fault: HostFault) => void;
}

/** The part of a window that the client looks for. */
export interface RichApiBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** A page's window, or jsdom's, before Microsoft's client runs in it. */
export interface BridgeWindow {
  _richApiNativeBridge?: RichApiBridge;
}
