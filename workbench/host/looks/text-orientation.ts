/** The API's orientation of letters that stand below each other. */
export const STACKED = 180;
/** The file's rotation for that. */
const STACKED_IN_FILE = 255;
/** Turned straight upwards; what is more in a file is turned downwards. */
const UPWARDS = 90;

/** A file's rotation as the API's orientation: degrees from -90, downwards, to 90. */
export function orientationOfFile(rotation: number): number {
  if (rotation === STACKED_IN_FILE) return STACKED;
  return rotation > UPWARDS ? UPWARDS - rotation : rotation;
}

/** An orientation of the API as the file's rotation. */
export function fileRotation(orientation: number): number {
  if (orientation === STACKED) return STACKED_IN_FILE;
  return orientation < 0 ? UPWARDS - orientation : orientation;
}
