/** A step of the tour: what of the page it is about, and what its own button does, where it has one. The texts are the page's. */
export interface TourStep {
  /** A CSS selector. */
  readonly target: string;
  readonly action?: string;
}

/** The action that leads to the sheet with the live formulas; every other one is one of the ribbon's buttons. */
export const SHOW_FORMULAS = 'formulas';

/** The tour's steps, in the order of the texts. */
export const TOUR_STEPS: readonly TourStep[] = [
  { target: '.title-bar' },
  { target: '.pane', action: 'styrkoll.nextFinding' },
  { target: '.pane' },
  { target: '.pane' },
  { target: '.book', action: SHOW_FORMULAS },
  { target: '[data-place="file"]' },
];
