/** Calls `repaint` whenever the page's colours may have changed, until the returned function is called. */
export function followTheme(repaint: () => void): () => void {
  const chosen = new MutationObserver(repaint);
  chosen.observe(document.documentElement, { attributes: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', repaint);
  return () => {
    chosen.disconnect();
    dark.removeEventListener('change', repaint);
  };
}
