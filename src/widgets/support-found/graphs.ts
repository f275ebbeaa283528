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

/** From which iteration the support is right, over λ from 0 to `end`, at the current step. It does not read λ. */
export function overLambda({ center, condition, angle, start, step, most }: Controls, end: number): Graph {
  const loss = quadratic({ center, condition, angle });
  const run = { step, start, most };
  const parts = spans(lassoPath(loss), end);
  const pointAt = (lambda: number): LassoPoint => ({ phi: penalizedPoint(loss, { penalty: 'l1', lambda }), lambda });
  const lines = (identify: Identify) =>
    parts
      .filter(({ from, to }) => to > from)
      .flatMap(({ from, to }) =>
        countPieces({ ends: [from, to], count: (x) => identify(loss, pointAt(x), run) }, { most, span: end }),
      );
  return {
    x: [0, end],
    top: heightOf(most, most),
    walls: parts.map(({ from }) => from).filter((lambda) => lambda > 0),
    spans: parts,
    proximal: lines(proximalIdentification),
    accelerated: lines(acceleratedIdentification),
  };
}

type Identify = (q: Quadratic, best: LassoPoint, run: Run) => Identification;

const { min, max } = widget.parameters.step;
const STEP_AXIS: Vec2 = [Math.log10(min), Math.log10(max)];

/** The same over the decimal logarithm of the step, at the current λ. It does not read the step. */
export function overStep({ center, condition, angle, lambda, start, most }: Controls): Graph {
  const loss = quadratic({ center, condition, angle });
  const best = { phi: penalizedPoint(loss, { penalty: 'l1', lambda }), lambda };
  const walls = [1 / largerCurvature(loss), 2 / largerCurvature(loss)].map(Math.log10);
  const [low, high] = STEP_AXIS;
  const limit = walls[1] as number;
  const lines = (identify: Identify) =>
    [[low, limit] as const, [limit, high] as const].flatMap((ends) =>
      countPieces(
        { ends, count: (x) => identify(loss, best, { step: 10 ** x, start, most }) },
        { most, span: high - low },
      ),
    );
  return {
    x: STEP_AXIS,
    top: heightOf(most, most),
    walls,
    spans: [],
    proximal: lines(proximalIdentification),
    accelerated: lines(acceleratedIdentification),
  };
}
