import type { Label } from './scene.ts';
import { mathSize } from './text-size.ts';

/** Labels of one and the same thing as one label, which says that they are the same: the later name first. */
export function merged<L extends Label>(labels: readonly L[]): L[] {
  const found: L[] = [];
  for (const label of labels) {
    const k = label.same === undefined ? -1 : found.findIndex(({ same }) => same === label.same);
    const former = found[k];
    if (!former) found.push(label);
    else {
      const text = `${label.text} = ${former.text}`;
      found[k] = { ...former, text, size: mathSize(text), rank: Math.max(label.rank, former.rank) };
    }
  }
  return found;
}
