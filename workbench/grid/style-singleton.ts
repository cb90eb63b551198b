/**
 * Takes the place of the package `react-style-singleton`, by which Univer's menus keep the page behind them from scrolling: it writes `<style>` elements, which
 * the page's security policy forbids, and this page does not scroll.
 */
export function styleSingleton(): () => null {
  return () => null;
}
