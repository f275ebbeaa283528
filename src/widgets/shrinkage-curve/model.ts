import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import type { Vec2 } from '#math';
import { viewShowing } from '#scenes/loss/loss-view.ts';
import { curveOf, objectiveOf } from './curves.ts';
import type { widget } from './parameters.ts';
import { NAMES, type Name, penalties } from './penalties.ts';

/** How far beyond the widest dead band the picture reaches, and how far at most to where MCP and SCAD let go. */
const [BEYOND, FURTHER] = [1.3, 2.4];
/** How far beyond that. */
const PAST = 1.15;
/** Room for the curves' names to the right, in units of the picture's half-height. */
const MARGIN = 0.55;
/** Room for the name of a curve that ends in the upper corner. */
const ABOVE = 1.08;
/** Without a choice, the objective shown is one that has two minima. */
const TELLING: Name = 'square-root';

/** Everything that the picture of the shrinkage curves shows. */
export function model({ z, lambda, mix, gamma, show }: ControlsOf<typeof widget>) {
  const all = penalties({ lambda, mix, gamma });
  const values = Object.fromEntries(NAMES.map((name) => [name, all[name].shrink(z)])) as QuantitiesOf<typeof widget>;
  const widest = Math.max(...NAMES.map((name) => all[name].band.halfWidth));
  const reach = Math.max(BEYOND * widest, Math.min(PAST * gamma * lambda, FURTHER * widest), Math.abs(z));
  const end = viewShowing([[reach, 0]], 1).x[1];
  const curves = NAMES.map((name) => ({
    name,
    pieces: curveOf(name, all[name], end),
    ...all[name].band,
    end: all[name].shrink(end),
    value: all[name].shrink(z),
  }));
  const shown = show === 'all' ? undefined : (show as Name);
  return {
    z,
    lambda,
    mix,
    gamma,
    shown,
    values,
    curves,
    end,
    view: { x: [-end, (1 + MARGIN) * end], y: [-end, ABOVE * end] } as const,
    objective: objective(shown ?? TELLING, { z, lambda, all }),
  };
}

export type ShrinkageModel = ReturnType<typeof model>;

interface Situation {
  z: number;
  lambda: number;
  all: ReturnType<typeof penalties>;
}

/** The objective of one penalty around its minima, with the loss that is part of it. */
function objective(name: Name, { z, lambda, all }: Situation) {
  const { value, shrink, second: other } = all[name];
  const reach = 1.45 * Math.max(Math.abs(z), 0.4);
  const range: Vec2 = z < 0 ? [-reach, 0.4 * reach] : [-0.4 * reach, reach];
  const at = (x: number): Vec2 => [x, (x - z) ** 2 / 2 + value(x)];
  const second = other?.(z);
  const top = 1.6 * Math.max(at(0)[1], at(z)[1], 0.1);
  const torn = name === 'hard' && lambda > 0;
  return {
    name,
    sum: objectiveOf(torn ? () => lambda : value, z, range),
    loss: objectiveOf(() => 0, z, range),
    least: at(shrink(z)),
    second: second === undefined ? undefined : at(second),
    /** Where the hard penalty's objective would be at 0, were it continuous. */
    hole: torn ? ([0, z ** 2 / 2 + lambda] as const) : undefined,
    view: { x: range, y: [-0.16 * top, top] } as const,
  };
}
