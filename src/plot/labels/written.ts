import { merged } from './merged.ts';
import type { DrawnLabel } from './parts.svelte.ts';
import { type Memory, placeLabels } from './place-labels.ts';
import type { Placed, Scene } from './scene.ts';
import type { Pair } from './shapes.ts';

/** The sizes that a picture's text may have, in SVG units, from the widest picture to the narrowest, as its styles say. */
const SIZES = [15, 20, 25, 33] as const;
const LETTERS = ['a', 'b', 'c', 'd'] as const;

export const newMemories = (): Memory[] => SIZES.map(() => new Map());

/** A label as it is written: the styles say at which sizes it stands where. */
export interface Written {
  readonly key: number;
  readonly text: string;
  readonly look: string;
  readonly at: Pair;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Custom properties. */
  readonly style: string;
  readonly leaders: readonly { readonly path: string; readonly hidden: string }[];
}

interface Labelled extends Scene {
  readonly labels: readonly (DrawnLabel & { readonly key: number })[];
}

/** All labels of a picture that are to be seen at any size. */
export function writtenLabels(scene: Labelled, memories: readonly Memory[]): Written[] {
  const labels = merged(scene.labels);
  const places = placeLabels({ ...scene, labels }, SIZES, memories);
  return labels.flatMap((label, i) => {
    const own = places.map((size) => size[i]);
    return own.some(Boolean) ? [written(label, own)] : [];
  });
}

/** Classes that hide something at the sizes where `shown` does not hold. */
const hiddenWhere = (places: readonly (Placed | undefined)[], shown: (place: Placed | undefined) => boolean) =>
  LETTERS.filter((_, k) => !shown(places[k]))
    .map((letter) => ` no-${letter}`)
    .join('');

function written(label: DrawnLabel & { key: number }, places: readonly (Placed | undefined)[]): Written {
  const { key, text, look, anchor = 'middle' } = label;
  const { at } = places.find(Boolean) as Placed;
  const moves = places.map((place, k) => place && moveOf(label, place, { from: at, em: SIZES[k] as number }));
  const first = moves.find(Boolean);
  const style = moves
    .map((move, k) => (move && (k === 0 || move !== moves[0]) ? `--${LETTERS[k]}:${move};` : ''))
    .join('');
  return {
    key,
    text,
    look: look + hiddenWhere(places, Boolean),
    at,
    anchor,
    style: first === undefined ? '' : style,
    leaders: LETTERS.flatMap((letter, k) => {
      const leader = places[k]?.leader;
      const hidden = LETTERS.filter((other) => other !== letter)
        .map((other) => ` no-${other}`)
        .join('');
      return leader
        ? [{ path: `M${leader.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`, hidden }]
        : [];
    }),
  };
}

/** How the end of a text's line that its anchor means is moved from a place, in ems of the text. */
function moveOf(
  { size, anchor, scale = 1 }: DrawnLabel,
  { at, off }: Placed,
  { from, em }: { from: Pair; em: number },
) {
  const aside = anchor === 'start' ? -size.width / 2 : anchor === 'end' ? size.width / 2 : 0;
  const [x, y] = [
    (at[0] - from[0]) / em + off[0] + aside,
    (at[1] - from[1]) / em + off[1] + (size.above - size.below) / 2,
  ];
  const ems = (value: number) => `${Number((value / scale).toFixed(2)) + 0}em`;
  return `${ems(x)},${ems(y)}`;
}
