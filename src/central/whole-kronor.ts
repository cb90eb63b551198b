/** The amount in whole kronor: halves are rounded away from zero, and zero has no sign. */
export function wholeKronor(kronor: number): number {
  const whole = Math.round(Math.abs(kronor));
  return kronor < 0 && whole !== 0 ? -whole : whole;
}
