import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { firstZero, type Interval, proximalDescent, subgradientDescent } from '#math';
import { objective } from './objective.ts';
import type { widget } from './parameters.ts';
import { curveGraph, shownAxis } from './picture.ts';
import { jumpZones, landingZone } from './zones.ts';

type Controls = ControlsOf<typeof widget>;

/** Everything that the pictures of both steps on f(x) = ½(x − z)² + λ|x| show. */
export function model(controls: Controls) {
  const { z, lambda, start } = controls;
  const { f, least, slopesAt, residual } = objective(z, lambda);
  const { at, t, subgradient, proximal } = lanes(controls, slopesAt);
  const marked = [start, z, least, 0];
  const axis = shownAxis(marked, lambda, [...subgradient.history, ...proximal.history]);
  return {
    z,
    lambda,
    start,
    at,
    /** The size of the next step. */
    t,
    f,
    least,
    values: valuesOf({ subgradient, proximal, least, residual }),
    subgradient,
    proximal,
    /** No step has met zero, nor does the next: until then both descents are the same, roundings apart. */
    together: sameSide([...subgradient.history.slice(0, at + 1), subgradient.next, proximal.next]),
    kink: slopesAt(0),
    slopesAt,
    graph: curveGraph(f, axis, { least, marked }),
  };
}

export type KinkModel = ReturnType<typeof model>;

const sameSide = (xs: readonly number[]) => xs.every((x) => x > 0) || xs.every((x) => x < 0);

/** Both descents, where they are, and what the next step of each does. */
function lanes({ z, lambda, step, start, steps, schedule, shown }: Controls, slopesAt: (x: number) => Interval) {
  const stepAt = (k: number) => (schedule === 'root' ? step / Math.sqrt(k) : step);
  const at = Math.min(shown, steps);
  const t = stepAt(at + 1);
  /** One step beyond the last: what the step after the one shown will do. */
  const options = { lambda, step: stepAt, start: [start], iterations: steps + 1 };
  const slope = (x: readonly number[]) => x.map((entry) => entry - z);
  const subgradient = lane(subgradientDescent(slope, options), at);
  const proximal = lane(proximalDescent(slope, options), at);
  const v = proximal.x - t * (proximal.x - z);
  return {
    at,
    t,
    subgradient: {
      ...subgradient,
      slopes: slopesAt(subgradient.x),
      /** The slope that the program takes: with sign 0 = 0 that of the loss at zero. */
      taken: subgradient.x - z + lambda * Math.sign(subgradient.x),
      zones: jumpZones({ z, lambda, t }),
    },
    proximal: {
      ...proximal,
      v,
      projected: Math.max(-t * lambda, Math.min(t * lambda, v)) + 0,
      zone: landingZone({ z, lambda, t }),
    },
  };
}

type Reached = Pick<ReturnType<typeof lanes>, 'subgradient' | 'proximal'> & { least: number; residual: number };

function valuesOf({ subgradient, proximal, least, residual }: Reached): QuantitiesOf<typeof widget> {
  return {
    'x-subgradient': subgradient.x,
    'subgradient-low': subgradient.slopes[0],
    'subgradient-high': subgradient.slopes[1],
    'first-zero-subgradient': subgradient.firstZero,
    'x-proximal': proximal.x,
    'gradient-step': proximal.v,
    projected: proximal.projected,
    'first-zero-proximal': proximal.firstZero,
    minimum: least,
    'kkt-residual': residual,
  };
}

/** One descent: all its iterates up to the last that was asked for, the shown one and the next. */
function lane(iterates: readonly (readonly number[])[], at: number) {
  const [all, history] = [iterates.flat(), iterates.slice(0, -1)];
  return {
    history: history.flat(),
    x: all[at] as number,
    next: all[at + 1] as number,
    firstZero: firstZero(history) ?? 'never',
  };
}
