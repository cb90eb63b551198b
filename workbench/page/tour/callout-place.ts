/** Where a callout lies in the window, in pixels. */
export interface CalloutPlace {
  readonly left: number;
  readonly top: number;
}

/** The sides of a box in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 12;

/**
 * Puts a callout beside what it is about: to its left or right where there is room, else below, else in its middle; always within the window. In the middle of the
 * window where what it is about is not there.
 */
export function calloutPlace(
  target: Box | undefined,
  size: { readonly width: number; readonly height: number },
  window: { readonly innerWidth: number; readonly innerHeight: number },
): CalloutPlace {
  const { width, height } = size;
  const { innerWidth, innerHeight } = window;
  const within = (wanted: number, length: number, all: number): number =>
    Math.round(Math.max(GAP, Math.min(all - length - GAP, wanted)));
  const at = (left: number, top: number): CalloutPlace => ({
    left: within(left, width, innerWidth),
    top: within(top, height, innerHeight),
  });
  if (!target) return at((innerWidth - width) / 2, (innerHeight - height) / 2);
  const high = target.top + Math.min(80, (target.bottom - target.top) / 4);
  if (target.left >= width + 2 * GAP) return at(target.left - width - GAP, high);
  if (innerHeight - target.bottom >= height + 2 * GAP) return at(target.left + GAP, target.bottom + GAP);
  if (innerWidth - target.right >= width + 2 * GAP) return at(target.right + GAP, high);
  return at((target.left + target.right - width) / 2, (target.top + target.bottom - height) / 2);
}
