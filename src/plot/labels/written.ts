import { merged } from './merged.ts';
import type { DrawnLabel } from './parts.svelte.ts';
import { type Memory, placeLabels } from './place-labels.ts';
import type { Placed, Scene } from './scene.ts';
import type { Pair } from './shapes.ts';
import { clearOf, type Specks, specksPath } from './specks.ts';
import type { Taken } from './tried.ts';

/** The sizes of a picture's text in SVG units, from the widest picture to the narrowest, and where each ends, in pixels: as its styles say. */
const SIZES = [15, 20, 25, 33] as const;
const ENDS = [520, 380, 250] as const;
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
  readonly specks: readonly Specks[];
}

interface On {
  /** How wide the picture is on the screen, in pixels; where that is not known the styles choose. */
  readonly width: number | undefined;
  readonly memories: readonly Memory[];
}

/** All labels of a picture that are to be seen, and the specks that they leave. */
export function writtenLabels(scene: Labelled, { width, memories }: On) {
  const labels = merged(scene.labels);
  const sizes = width ? [ENDS.filter((end) => width <= end).length] : [0, 1, 2, 3];
  const ems = sizes.map((k) => SIZES[k] as number);
  const places = placeLabels(
    { ...scene, labels },
    ems,
    sizes.map((k) => memories[k] as Memory),
  );
  return {
    labels: labels.flatMap((label, i): Written[] => {
      const own = places.map((size) => size[i]);
      return own.some(Boolean) ? [written(label, own, ems)] : [];
    }),
    specks: scene.specks.map(({ look, sign, places: all }) => {
      const boxes = places.filter((_, k) => ems.length === 1 || CLEARED.includes(k)).flatMap(boxesOf);
      const left = clearOf(all, { boxes, discs: scene.discs, em: ems[0] as number });
      return { look, path: specksPath(left, sign) };
    }),
  };
}

/** Specks leave room for labels in wide pictures and on phones. */
const CLEARED = [0, 2];
const boxesOf = (places: readonly (Taken | undefined)[]) => places.flatMap((place) => (place ? [place.box] : []));

type Places = readonly (Placed | undefined)[];

function written(label: DrawnLabel & { key: number }, places: Places, ems: readonly number[]): Written {
  const { key, text, look, anchor = 'middle' } = label;
  const { at } = places.find(Boolean) as Placed;
  /** Classes that hide something at some sizes. */
  const hiddenAt = (hidden: (k: number) => boolean) =>
    places.map((_, k) => (hidden(k) ? ` no-${LETTERS[k]}` : '')).join('');
  const moves = places.map((place, k) => place && moveOf(label, place, { from: at, em: ems[k] as number }));
  const style = moves
    .map((move, k) => (move && (k === 0 || move !== moves[0]) ? `--${LETTERS[k]}:${move};` : ''))
    .join('');
  return {
    key,
    text,
    look: look + hiddenAt((k) => !places[k]),
    at,
    anchor,
    style,
    leaders: places.flatMap((place, k) => {
      if (!place?.leader) return [];
      const path = `M${place.leader.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
      return [{ path, hidden: hiddenAt((other) => other !== k) }];
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
