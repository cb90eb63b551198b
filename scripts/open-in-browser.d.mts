/** The program, with its arguments, that opens an address; undefined where nothing can. */
export declare function opener(
  address: string,
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly [program: string, args: readonly string[]] | undefined;

/** Opens an address in the user's browser; false where there is no display or nothing to open it with. */
export declare function openInBrowser(address: string): boolean;
