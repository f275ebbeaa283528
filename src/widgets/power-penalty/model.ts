import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { ballBoundary, norm, powerPenalizedMinimizer, quadratic, starThrough, type Vec2 } from '#math';
import { contoursThrough, viewShowing } from '#scenes/loss/loss-view.ts';
import { FLOOR, heightOf, lineOf, STRIP } from './log-graph.ts';
import type { widget } from './parameters.ts';
import { trace } from './trace.ts';

const BOUNDARY_DENSITY = 48;
/** The graph ends at the first, or at the second where a power beyond it is asked for. */
const USUAL_END = 2.4;
const WIDE_END = 4.1;

/** Everything that the two pictures of L + λΣ|φⱼ|ᵖ show. */
export function model({ center, condition, angle, lambda, p }: ControlsOf<typeof widget>) {
  const loss = quadratic({ center, condition, angle });
  const best = powerPenalizedMinimizer(loss, { lambda, p });
  const [phi1, phi2] = best.phi;
  const view = viewShowing([center, best.phi]);
  const traced = trace(loss, lambda, p > USUAL_END - 0.1 ? WIDE_END : USUAL_END);
  const smaller = Math.abs(phi1) < Math.abs(phi2) ? 0 : 1;
  const values: QuantitiesOf<typeof widget> = {
    phi1,
    phi2,
    smaller: Math.abs(best.phi[smaller]),
    zeros: best.zeros,
    objective: best.objective,
    'kkt-residual': best.residual,
  };
  return {
    p,
    lambda,
    best,
    values,
    view,
    /** The index of the parameter of smaller magnitude, the second when both have the same. */
    smaller: smaller as 0 | 1,
    levelSet: levelSet(best.phi, p, 1.5 * view.x[1]),
    ...contoursThrough(loss, best.phi),
    loss,
    trace: traced,
    graph: graph(traced, best.phi),
  };
}

export type PowerModel = ReturnType<typeof model>;

/** {Σ|φⱼ|ᵖ = that of the minimizer}; for p = 0 the axes when one parameter is zero, and no line otherwise. */
function levelSet(phi: Vec2, p: number, reach: number): Vec2[][] {
  const size = norm(phi, p);
  if (size === 0) return [];
  if (p >= 1) return [ballBoundary({ p, radius: size, perQuadrant: BOUNDARY_DENSITY })];
  if (p > 0) return [starThrough(phi, { p, reach, perQuadrant: BOUNDARY_DENSITY })];
  if (size > 1) return [];
  return [
    [
      [-reach, 0],
      [reach, 0],
    ],
    [
      [0, -reach],
      [0, reach],
    ],
  ];
}

/** Both magnitudes over p, on a logarithmic scale above a strip for exact zeros. */
function graph({ stretches, beyond, jumps }: ReturnType<typeof trace>, now: Vec2) {
  const end = beyond.at(-1)?.p as number;
  const sizes = [...stretches.flat(), ...beyond].flatMap(({ phi }) => phi.map(Math.abs));
  const top = Math.ceil(Math.log10(Math.max(...sizes, 1)) + 0.3);
  const one = stretches.at(-1)?.at(-1);
  const lines = ([0, 1] as const).map((j) => ({
    now: heightOf(now[j]),
    last: heightOf(beyond.at(-1)?.phi[j] as number),
    pieces: [...stretches, one && one.phi[j] !== 0 ? [one, ...beyond] : beyond].map((stretch) => lineOf(stretch, j)),
    /** Where it leaves one piece for the next: at jumps, and at p = 1 for the strip. */
    gaps: [
      ...jumps
        .filter(({ above, below }) => above[j] !== below[j])
        .map(({ p, above, below }) => ({ p, from: heightOf(above[j]), to: heightOf(below[j]) })),
      ...(one?.phi[j] === 0 ? [{ p: 1, from: FLOOR, to: STRIP }] : []),
    ],
  }));
  return {
    lines,
    jumps,
    end,
    view: { x: [-0.2 * end, 1.14 * end], y: [STRIP - 2.7, top + 2] } as const,
    top,
  };
}
