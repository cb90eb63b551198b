import { frameUse, type FrameRow, type FrameYear } from '../../../src/index';

/** The parts of a bar, as per cent of the room for it. */
export interface FrameBar {
  /** Where what may be used ends: the frame and what is carried in. */
  readonly limit: number;
  /** Where the frame alone ends; the same as `limit` where nothing is carried in. */
  readonly frame: number;
  /** The budget up to the limit. */
  readonly used: number;
  /** The budget beyond the limit. */
  readonly over: number;
}

/** However little is over, it is seen. */
const LEAST_SEEN = 2;

/** The largest amount, in kronor, that the bars of a committee have to show; the years share it, so that they can be compared. At least one krona. */
export function barScale({ years }: Pick<FrameRow, 'years'>): number {
  return years.reduce((most, year) => {
    const { available, budget } = frameUse(year);
    return Math.max(most, available ?? 0, budget ?? 0, year.frame ?? 0);
  }, 1);
}

/** The bar of a year; undefined where no frame is known to draw. A frame or a budget below zero has no length. */
export function frameBar(year: FrameYear, scale: number): FrameBar | undefined {
  const { available, budget } = frameUse(year);
  if (available === null || year.frame === null) return undefined;
  const share = (kronor: number): number => (Math.max(0, kronor) / scale) * 100;
  const limit = share(available);
  const whole = share(budget ?? 0);
  const isOver = budget !== null && budget > available;
  const over = isOver ? Math.min(100, Math.max(whole - limit, LEAST_SEEN)) : 0;
  return {
    limit: Math.min(limit, 100 - over),
    frame: Math.min(share(year.frame), 100),
    used: Math.min(whole, limit, 100 - over),
    over,
  };
}
