/** Does something once the element can be seen: a page that Excel keeps hidden is drawn nowhere, whatever it says of its own visibility. */
export function whenSeen(element: Element, seen: () => void): void {
  if (typeof IntersectionObserver === 'undefined') {
    seen();
    return;
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    seen();
  });
  observer.observe(element);
}
