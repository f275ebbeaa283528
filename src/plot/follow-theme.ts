/**
 * Calls `repaint` whenever the page's colours may have changed, until the returned function is called; and at once when
 * `canvas` hears the event `repaint`: who saves the picture wants it in other colours, and so does paper.
 */
export function followTheme(repaint: () => void, canvas: EventTarget): () => void {
  const chosen = new MutationObserver(repaint);
  chosen.observe(document.documentElement, { attributes: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', repaint);
  canvas.addEventListener('repaint', repaint);
  const paper = matchMedia('print');
  const atOnce = () => canvas.dispatchEvent(new Event('repaint'));
  paper.addEventListener('change', atOnce);
  return () => {
    paper.removeEventListener('change', atOnce);
    canvas.removeEventListener('repaint', repaint);
    chosen.disconnect();
    dark.removeEventListener('change', repaint);
  };
}
