import { stateKey } from '#figure/controls/controls.ts';
import { atOnce } from '#math';
import { type IsolineSet, isolineSetInPieces } from '#math/level-sets';
import { proveLines } from '#math/line-proofs';
import { readField } from '#scenes/field/read-field.ts';
import type { IsolinesControls, Proved } from './model.ts';

/** How to look for pieces that are proved and that the grid has missed: near their places, then on more grid lines, too. */
const FINER = [{}, { n: 481 }];

/**
 * What is proved of the level set in this state, and its measures: of a piece too small for the grid, from its place.
 * `measured` is the level set if it has been measured already.
 */
export function* proving(controls: IsolinesControls, measured?: IsolineSet): Generator<undefined, Proved, undefined> {
  const { f, level, view: window } = controls;
  const formula = readField(f);
  const proof = yield* proveLines(formula, { window, level });
  let set = measured ?? (yield* isolineSetInPieces(formula, { window, level }));
  for (const finer of FINER) {
    if (proof.atLeast <= set.components) break;
    set = yield* isolineSetInPieces(formula, { window, level, through: proof.places, ...finer });
  }
  const { resolved, undecided, atLeast } = proof;
  const components = resolved ? atLeast : Math.max(atLeast, set.components);
  const measures = { components, length: set.length, area: set.area };
  return {
    key: stateKey(controls),
    values: { ...measures, resolved, undecided: undecided.length },
    found: { set, proof },
  };
}

export const proved = (controls: IsolinesControls, measured?: IsolineSet): Proved =>
  atOnce(proving(controls, measured));
