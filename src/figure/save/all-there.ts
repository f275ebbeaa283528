/** A part of a picture says by this that a better drawing of it is on its way. */
const COMING = 'data-coming';
/** That the picture lives. */
const LIVE = 'data-live';
/** Both are waited for so long at most, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Waits until a figure's picture lives and nothing of it is on its way any more: who saves it gets all of it. */
export async function allThere(figure: Element): Promise<void> {
  const isThere = () => figure.hasAttribute(LIVE) && !figure.querySelector(`[${COMING}]`);
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(end, PATIENCE_MS);
    const watch = new MutationObserver(() => {
      if (isThere()) end();
    });
    function end() {
      clearTimeout(timer);
      watch.disconnect();
      resolve();
    }
    watch.observe(figure, { subtree: true, childList: true, attributeFilter: [LIVE, COMING] });
  });
}
