import { entry } from '../entries.ts';
import { fold } from '../formula/expression.ts';
import { spatialFunction } from './spatial-function.ts';
import { type Field, fieldOf } from './surface-field.ts';
import { measuring } from './surface-measures.ts';
import { nearSteps } from './surface-reach.ts';

interface Part {
  readonly field: Field;
  /** Of where it is at most 0. */
  readonly volume: number;
}

interface Given {
  readonly half: number;
  readonly w: number;
  /** Whether f is above the level at a point. */
  readonly isAbove: (point: readonly number[]) => boolean;
}

/** Each set of more functions than this would take as long as all smaller ones. */
const MOST = 4;

/**
 * Volume of {f ≤ level} where f − level has, but for the sign of all, the sign of a product of some of these functions: that is
 * asked of points all over the cube. An odd number of them is negative in a volume that is the sum, over all their sets S, of
 * (−2)^(|S| − 1) times that of where all in S are: where the largest is. Sheets that cross are edges of these, and found.
 */
export function* volumeBySigns(
  parts: readonly Part[],
  { half, w, isAbove }: Given,
): Generator<undefined, number | undefined, undefined> {
  const found = signRule(parts, { half, w, isAbove });
  if (!found || found.odd.length > MOST) return undefined;
  const { odd, above } = found;
  let volume = 0;
  for (let set = 1; set < 2 ** odd.length; set++) {
    const chosen = odd.filter((_, k) => (set >> k) & 1);
    const [only, ...more] = chosen;
    const own = only && more.length === 0 ? only.volume : yield* commonVolume(chosen, { half, w });
    volume += (-2) ** (chosen.length - 1) * own;
  }
  return above ? volume : 8 * half ** 3 - volume;
}

/** Where all of these are at most 0. */
function* commonVolume(
  parts: readonly Part[],
  { half, w }: { half: number; w: number },
): Generator<undefined, number, undefined> {
  const expressions = parts.map(({ field: { expression } }) => expression);
  const field = fieldOf(fold('max', expressions));
  const near = yield* nearSteps(field, { half, level: 0, w });
  yield;
  const { volume } = yield* measuring(near.mesh, spatialFunction(field, w), { level: 0, sharp: true });
  return volume + near.volumeAround;
}

/** So many points are asked. */
const ASKED = 400;
/** Shares of a step from point to point along each axis, with no common multiple: they fill the cube evenly. */
const STEPS = [Math.SQRT2, Math.sqrt(3), Math.sqrt(5)];

/** Functions whose product has the sign of f − level, and whether f is above where it is positive. */
function signRule(parts: readonly Part[], { half, w, isAbove }: Given) {
  const seen = Array.from({ length: ASKED }, (_, k) => {
    const point = [...STEPS.map((step) => half * (2 * ((k * step) % 1) - 1)), w];
    return { signs: parts.map(({ field }) => field.value(point) > 0), above: isAbove(point) };
  }).slice(1);
  for (let set = 0; set < 2 ** Math.min(parts.length, MOST); set++) {
    const parities = seen.map(({ signs, above }) => {
      const below = signs.filter((sign, k) => !sign && (set >> k) & 1).length;
      return (below % 2 === 0) === above;
    });
    if (parities.every((x) => x === entry(parities, 0)))
      return { odd: parts.filter((_, k) => (set >> k) & 1), above: entry(parities, 0) };
  }
  return undefined;
}
