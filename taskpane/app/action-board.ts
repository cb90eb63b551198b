import type { ViewId } from './pane-context';

/** The buttons of the ribbon, by the ids that the manifest gives them. */
export const RIBBON_ACTIONS = [
  'styrkoll.check',
  'styrkoll.nextFinding',
  'styrkoll.goalChain',
  'styrkoll.newTemplate',
  'styrkoll.submit',
] as const;

export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/** What a pane does for the ribbon. */
export interface Served {
  readonly go: (view: ViewId) => void;
  readonly step: (by: 1 | -1) => void;
  readonly check: () => void;
}

/** Hands what is pressed in the ribbon to the pane. What is pressed before the pane is there waits for it, the last thing only. */
export class ActionBoard {
  private served: Served | undefined;
  private waiting: RibbonAction | undefined;

  /** The pane takes over, until the returned function is called. */
  readonly serve = (served: Served): (() => void) => {
    this.served = served;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) this.press(waiting);
    return () => {
      if (this.served === served) this.served = undefined;
    };
  };

  /** A button of the ribbon was pressed. */
  press(action: RibbonAction): void {
    const { served } = this;
    if (!served) {
      this.waiting = action;
      return;
    }
    switch (action) {
      case 'styrkoll.check':
        served.check();
        return served.go('overview');
      case 'styrkoll.nextFinding':
        return served.step(1);
      case 'styrkoll.goalChain':
        return served.go('goal-chain');
      case 'styrkoll.newTemplate':
        return served.go('templates');
      case 'styrkoll.submit':
        return served.go('submit');
    }
  }
}
