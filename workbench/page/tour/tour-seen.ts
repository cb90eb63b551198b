const KEY = 'styrkoll.workbench.tour';

/** Whether somebody has taken the tour in this browser, or said no to it; true as well where the browser keeps nothing. */
export function isTourSeen(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Remembers that the tour was taken or declined. */
export function rememberTour(): void {
  try {
    window.localStorage.setItem(KEY, 'seen');
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}
