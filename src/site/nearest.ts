/** How far apart two boxes are, from top to bottom; 0 where they stand beside each other. */
function gap(one: DOMRect, other: DOMRect): number {
  return Math.max(0, other.top - one.bottom, one.top - other.bottom);
}

/** Of the figures, the one that stands nearest to the words. */
export function nearest(figures: readonly HTMLElement[], words: Element): HTMLElement | undefined {
  const place = words.getBoundingClientRect();
  const gaps = figures.map((figure) => gap(figure.getBoundingClientRect(), place));
  return figures[gaps.indexOf(Math.min(...gaps))];
}
