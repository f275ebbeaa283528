import type { ControlsOf } from '#figure/widget.ts';
import {
  acceleratedIdentification,
  type Identification,
  type LassoPoint,
  largerCurvature,
  lassoPath,
  penalizedPoint,
  proximalIdentification,
  type Quadratic,
  quadratic,
  type Run,
  type Vec2,
} from '#math';
import { axisEnd } from '#scenes/graph/axis-end.ts';
import { type Span, spans } from '#scenes/loss/support-spans.ts';
import { countPieces, heightOf, type Piece } from './counts.ts';
import { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;

/** One count over one of the two controls. */
export interface Graph {
  /** The horizontal axis. */
  readonly x: Vec2;
  /** The height of the most iterations. */
  readonly top: number;
  /** Where nothing holds strictly, or convergence ends. */
  readonly walls: readonly number[];
  readonly spans: readonly Span[];
  readonly proximal: readonly Piece[];
  readonly accelerated: readonly Piece[];
}

/** The λ axis goes on beyond λ max, and beyond the current λ. */
const BEYOND = 1.2;
const ROOM = 1.1;

/** The end of the λ axis: apart, because it seldom changes. */
export function lambdaEnd({ center, condition, angle, lambda }: Controls): number {
  const top = lassoPath(quadratic({ center, condition, angle }))[0]?.lambda as number;
  return axisEnd(Math.max(BEYOND * top, ROOM * lambda));
}

type Lines = Generator<undefined, Piece[], undefined>;
type Counting = Generator<undefined, Graph, undefined>;
type Identify = (q: Quadratic, best: LassoPoint, run: Run) => Identification;

/** From which iteration the support is right, over λ from 0 to `end`, at the current step. It does not read λ. */
export function* overLambda(controls: Controls, end: number): Counting {
  const { center, condition, angle, start, step, most } = controls;
  const loss = quadratic({ center, condition, angle });
  const parts = spans(lassoPath(loss), end);
  const pointAt = (lambda: number): LassoPoint => ({ phi: penalizedPoint(loss, { penalty: 'l1', lambda }), lambda });
  const lines = function* (identify: Identify): Lines {
    const count = (x: number) => identify(loss, pointAt(x), { step, start, most });
    const found: Piece[] = [];
    for (const { from, to } of parts)
      if (to > from) found.push(...(yield* countPieces({ ends: [from, to], count }, { most, span: end })));
    return found;
  };
  return {
    x: [0, end],
    top: heightOf(most, most),
    walls: parts.map(({ from }) => from).filter((lambda) => lambda > 0),
    spans: parts,
    proximal: yield* lines(proximalIdentification),
    accelerated: yield* lines(acceleratedIdentification),
  };
}

const { min, max } = widget.parameters.step;
const STEP_AXIS: Vec2 = [Math.log10(min), Math.log10(max)];

/** The same over the decimal logarithm of the step, at the current λ. It does not read the step. */
export function* overStep({ center, condition, angle, lambda, start, most }: Controls): Counting {
  const loss = quadratic({ center, condition, angle });
  const best = { phi: penalizedPoint(loss, { penalty: 'l1', lambda }), lambda };
  const walls = [1 / largerCurvature(loss), 2 / largerCurvature(loss)].map(Math.log10);
  const [low, high] = STEP_AXIS;
  const limit = walls[1] as number;
  const lines = function* (identify: Identify): Lines {
    const count = (x: number) => identify(loss, best, { step: 10 ** x, start, most });
    const axis = { most, span: high - low };
    return [
      ...(yield* countPieces({ ends: [low, limit], count }, axis)),
      ...(yield* countPieces({ ends: [limit, high], count }, axis)),
    ];
  };
  return {
    x: STEP_AXIS,
    top: heightOf(most, most),
    walls,
    spans: [],
    proximal: yield* lines(proximalIdentification),
    accelerated: yield* lines(acceleratedIdentification),
  };
}
