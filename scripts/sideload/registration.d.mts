/** How Excel on a kind of machine is told of an add-in, and made to forget it. */
export type Registration =
  | {
      readonly kind: 'registry';
      readonly add: readonly [program: string, args: readonly string[]];
      readonly remove: readonly [program: string, args: readonly string[]];
    }
  | { readonly kind: 'folder'; readonly file: string }
  | { readonly kind: 'upload'; readonly manifest: string };

/** The way for a platform and a home folder; `manifest` is a path, `id` the add-in's. */
export declare function registration(
  platform: string,
  home: string,
  addin: { readonly id: string; readonly manifest: string },
): Registration;
