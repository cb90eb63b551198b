import { nameKey } from '../text/ids';

const VISION = /^(?:kommunens )?vision(?:en)?(?: \d{4})?$/;

/** Whether a reference to a goal means the vision without writing its id: `Visionen`, `Kommunens vision 2040`. */
export function meansVision(reference: string): boolean {
  return VISION.test(nameKey(reference));
}
