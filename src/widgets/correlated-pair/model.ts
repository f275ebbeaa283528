import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { correlatedMinimizer, correlatedPair, narrowed, norm, type Vec2 } from '#math';
import { flatContours, withEllipses } from '#scenes/loss/flat-lines.ts';
import { contoursThrough, viewShowing } from '#scenes/loss/loss-view.ts';
import type { widget } from './parameters.ts';

/** The other correlations that are tried: in (−1, 1), closer to each other near ±1, where most happens. */
const RHOS = Array.from({ length: 99 }, (_, i) => Math.sin((((i - 49) / 50) * Math.PI) / 2));
/** The graph's room above and below its curves, as a share of what they span. */
const MARGIN = 0.14;
/** Its range of ρ: there are names before the curves and the axis' own after them. */
const ACROSS = [-1.3, 1.25] as const;
/** Curves that span less lie on the axis. */
const FLAT = 1e-300;

/** The minimizer for one correlation, and where it would be for all the others. */
export function model({ center, rho, hold, budget, lambda, scale }: ControlsOf<typeof widget>) {
  const held = hold === 'budget' ? { budget } : { lambda };
  const at = (other: number) => correlatedMinimizer(correlatedPair({ center, rho: other, scale }), held).phi;
  const pair = correlatedPair({ center, rho, scale });
  const best = correlatedMinimizer(pair, held);
  const others = RHOS.map(at);
  const spent = norm(best.phi, 1);
  const drawn = hold === 'budget' ? budget : spent;
  const reach = Math.max(drawn, ...others.map((phi) => norm(phi, 1)));
  const view = viewShowing([pair.center, [reach, reach]]);
  const graph = graphOf([-1, ...RHOS, 1], [at(-1), ...others, at(1)], at);
  const slender = withEllipses(pair.bowl);
  const values: QuantitiesOf<typeof widget> & { lambda: number; budget: number } = {
    phi1: best.phi[0],
    phi2: best.phi[1],
    zeros: best.zeros,
    spread: spread(others),
    unique: best.set === undefined || best.set.kind === 'point',
    loss: best.loss,
    budget: spent,
    lambda: best.lambda,
    'kkt-residual': best.residual,
  };
  return {
    rho,
    hold,
    scale,
    /** The least-squares solution in the coefficients in use. */
    center: pair.center,
    best,
    drawn,
    others,
    moves: movement(graph.trail),
    view,
    ellipses: slender ? contoursThrough(slender, best.phi) : undefined,
    lines: slender ? undefined : flatContours(pair.line, best.phi, { far: 3 * view.x[1] }),
    ...graph,
    values,
  };
}

export type CorrelatedPairModel = ReturnType<typeof model>;

/** The largest distance between two of the points. */
function spread(points: readonly Vec2[]): number {
  let most = 0;
  for (const [i, p] of points.entries())
    for (const q of points.slice(i + 1)) most = Math.max(most, (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2);
  return Math.sqrt(most);
}

/** What is less, relative to the points, is rounding. */
const STILL = 1e-10;

/** How far the minimizer moves on its way through these places, the limits for ρ → ±1 among them; 0 if it stays. */
function movement(trail: readonly Vec2[]): number {
  const most = spread(trail);
  return most > STILL * Math.max(...trail.map((phi) => norm(phi, 1))) ? most : 0;
}

/** Both coefficients against the correlation, at ±1 as limits, and the part of the graph that shows them. */
function graphOf(rhos: readonly number[], points: readonly Vec2[], at: (rho: number) => Vec2) {
  const stops = rhos.flatMap((rho, i) => {
    const [here, next] = [points[i] as Vec2, points[i + 1]];
    const kink = next && pattern(here) !== pattern(next) ? [kinkBetween([rho, rhos[i + 1] as number], at)] : [];
    return [{ rho, phi: here }, ...kink];
  });
  const all = [0, ...points.flat()];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = MARGIN * (high - low < FLAT ? 1 : high - low);
  const curve = (j: 0 | 1) => stops.map(({ rho, phi }): Vec2 => [rho, phi[j]]);
  return {
    /** Where the minimizer goes as ρ runs from −1 to 1. */
    trail: stops.map(({ phi }) => phi),
    curves: [curve(0), curve(1)] as const,
    graph: { x: ACROSS, y: [low - margin, high + margin] } as const,
  };
}

const pattern = (phi: Vec2) => phi.map(Math.sign).join();
/** Halvings of the distance between two correlations: a small fraction of a pixel is left. */
const HALVINGS = 16;

/** Where between two correlations a coefficient reaches zero: there the curves have a kink. */
function kinkBetween(rhos: Vec2, at: (rho: number) => Vec2) {
  const before = pattern(at(rhos[0]));
  const [, rho] = narrowed(rhos, (other) => pattern(at(other)) === before, HALVINGS);
  return { rho, phi: at(rho) };
}
