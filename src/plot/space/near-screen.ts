/** So far from the screen is near it, as a share of the screen. */
const NEAR = '50%';

/** Tells whether this is on the screen or near it, now and whenever that changes, until the returned function is called. */
export function nearScreen(element: Element, tell: (isNear: boolean) => void): () => void {
  const watch = new IntersectionObserver((entries) => tell(entries.at(-1)?.isIntersecting ?? false), {
    rootMargin: `${NEAR} 0px`,
  });
  watch.observe(element);
  return () => watch.disconnect();
}
