const FULL = 1 << 16;

/** Gathers XML text and hands it on as UTF-8 in pieces of some 64 thousand characters. */
export class XmlPieces {
  private text = '';
  private readonly encoder = new TextEncoder();

  add(xml: string): void {
    this.text += xml;
  }

  /** Whether it is time to take a piece. */
  get isFull(): boolean {
    return this.text.length >= FULL;
  }

  /** What was gathered since the last piece. */
  take(): Uint8Array {
    const piece = this.encoder.encode(this.text);
    this.text = '';
    return piece;
  }
}
