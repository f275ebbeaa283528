import { narrowed } from '../narrowed.ts';
import { type Complex, expOf } from '../special/complex.ts';
import { gaussLegendre } from '../special/gauss-legendre.ts';
import { excess, PEAK } from '../special/half-normal.ts';
import { logBinomial } from '../special/log-binomial.ts';
import { logBell } from './bell.ts';
import { alongContour, logContourIntegral } from './contour.ts';
import { logAbove, logBelow } from './half-normal.ts';
import { type Saddle, saddleOf } from './saddle.ts';

/** Thresholds at which the inner integral is taken. */
const THRESHOLDS = 64;
/** What lies beyond e^(−40) is left off. */
const DEPTH = 40;
/** What is left of 40 then is next to nothing. */
const HALVINGS = 40;
/** A term below this is left off, and a probability below that is called 0: it is rounding. */
const NOTHING = 1e-20;
const NOISE = 1e-17;
/** Below this a vertex or a dense point is computed by itself, with all its digits. */
const RARE = 1e-6;

/**
 * P(K = k), k = 1 … n, at 0 … n − 1, for K the number of non-zeros in the point of ‖φ‖₁ ≤ s‖g‖₁ nearest to a standard normal g of
 * ℝⁿ, 0 < s < 1. That point is the soft threshold of g at the t with Σ(|gᵢ| − t)₊ = s‖g‖₁. So k given entries survive iff for a t they
 * exceed it, the others do not, and L = (1 − s)Σ|gᵢ| over the k − sΣ|gᵢ| over the others = kt. Along the diagonal of the k, L
 * gains (1 − s)k; as in the law for a budget, what t counts is k dt times the density of L, which is
 * a Fourier integral of two partial transforms of a half-normal |g|:
 *
 * P(K = k) = C(n, k)·∫₀^∞ k·(1/2πi)∫ A^k B^(n−k) dz dt,  A = E[e^(z(1−s)|g| − zt); |g| > t],  B = E[e^(−zs|g|); |g| < t].
 *
 * For each t one contour serves all k, that through the saddle of Σ C(n, k)A^k B^(n−k) = (A + B)ⁿ − Bⁿ.
 * By hand; good to about 1e-13,
 * absolutely, and to 1e-9 of itself for k = 1 and k = n.
 */
export function gaussianShareLaw(n: number, s: number): Float64Array {
  const law = new Float64Array(n);
  const first = Float64Array.from({ length: n }, (_, i) => logBinomial(n, i + 1) + Math.log(i + 1));
  const { nodes, weights } = gaussLegendre(THRESHOLDS);
  const [low, high] = thresholdsOf(n, s);
  const half = (high - low) / 2;
  for (let i = 0; i < THRESHOLDS; i += 1)
    addThreshold(law, {
      n,
      s,
      t: low + half * (1 + (nodes[i] as number)),
      weight: half * (weights[i] as number),
      first,
    });
  for (let k = 1; k <= n; k += 1) if ((law[k - 1] as number) < NOISE) law[k - 1] = 0;
  for (const k of [1, n]) if ((law[k - 1] as number) < RARE) law[k - 1] = Math.exp(gaussianShareLog(n, s, k));
  return law;
}

/**
 * log P(K = k) for one k by the same integral, through the saddle of A^k B^(n−k): to about 1e-12 of itself for s from 0.1
 * on, and 1e-8 for s = 0.001, however small it is.
 */
export function gaussianShareLog(n: number, s: number, k: number): number {
  const inner = (t: number) => {
    const exponent = (x: number, y: number) => {
      const { below, ratio } = transforms(s, t, x, y);
      return { re: k * ratio.re + n * below.re, im: k * ratio.im + n * below.im };
    };
    return logContourIntegral(
      exponent,
      saddleOf((x) => exponent(x, 0).re),
    );
  };
  return Math.log(k) + logBinomial(n, k) + logBell((x) => x + inner(Math.exp(x))).log;
}

/** log B, and log A − log B, at z = x + iy. */
function transforms(s: number, t: number, x: number, y: number): { below: Complex; ratio: Complex } {
  const above = logAbove((1 - s) * x, (1 - s) * y, t);
  const below = logBelow(-s * x, -s * y, t);
  return { below, ratio: { re: above.re - x * t - below.re, im: above.im - y * t - below.im } };
}

/** The saddle of (A + B)ⁿ − Bⁿ for a threshold t: a sum of transforms of positive measures is convex in its logarithm. */
function saddleAt(n: number, s: number, t: number): Saddle {
  return saddleOf((x) => {
    const { below, ratio } = transforms(s, t, x, 0);
    return n * below.re + logSurplus(n, ratio.re);
  });
}

/** log((1 + e^d)ⁿ − 1). */
function logSurplus(n: number, d: number): number {
  if (d < -DEPTH) return Math.log(n) + d;
  const all = n * (Math.max(d, 0) + Math.log1p(Math.exp(-Math.abs(d))));
  return all + Math.log(-Math.expm1(-all));
}

/** The thresholds that matter: around the t with E(|g| − t)₊ = s·E|g|, to where that sum has fallen to e^(−40). */
function thresholdsOf(n: number, s: number): readonly [number, number] {
  const middle = between((t) => excess(t).first - s * PEAK, 0, 40);
  const fallen = (t: number) => saddleAt(n, s, t).least + DEPTH;
  return [between((t) => -fallen(t), 0, middle), between(fallen, middle, 40)];
}

/** Where a falling function changes its sign, nearly; the end on its far side if it does not. */
const between = (f: (x: number) => number, from: number, to: number): number =>
  narrowed([from, to], (x) => f(x) > 0, HALVINGS)[1];

interface Threshold {
  readonly n: number;
  readonly s: number;
  readonly t: number;
  readonly weight: number;
  /** log k·C(n, k). */
  readonly first: Float64Array;
}

/** Adds what a threshold contributes to each k: at each place of its contour from the largest term on, up and down. */
function addThreshold(law: Float64Array, { n, s, t, weight, first }: Threshold): void {
  alongContour(saddleAt(n, s, t), ({ x, y, dx, dy }) => {
    const { below, ratio } = transforms(s, t, x, y);
    const k = Math.min(Math.max(Math.round(n / (1 + Math.exp(-ratio.re))), 1), n);
    const log = (first[k - 1] as number) + k * ratio.re + n * below.re;
    const { re, im } = expOf(log + Math.log(weight), k * ratio.im + n * below.im);
    addTerms(law, { k, term: { re: re * dx - im * dy, im: re * dy + im * dx }, ratio });
    return Math.exp(log) * Math.hypot(dx, dy);
  });
}

/** Adds k·C(n, k)·q^k·(…), given for one k, for all: each is the one before, times q·(n − k)/k. */
function addTerms(law: Float64Array, from: { k: number; term: Complex; ratio: Complex }): void {
  const n = law.length;
  const up = expOf(from.ratio.re, from.ratio.im);
  let { re, im } = from.term;
  for (let k = from.k; k <= n && Math.abs(re) + Math.abs(im) > NOTHING; k += 1) {
    law[k - 1] = (law[k - 1] as number) + re;
    const step = (n - k) / k;
    [re, im] = [step * (re * up.re - im * up.im), step * (re * up.im + im * up.re)];
  }
  const down = expOf(-from.ratio.re, -from.ratio.im);
  ({ re, im } = from.term);
  for (let k = from.k - 1; k >= 1 && Math.abs(re) + Math.abs(im) > NOTHING; k -= 1) {
    const step = k / (n - k);
    [re, im] = [step * (re * down.re - im * down.im), step * (re * down.im + im * down.re)];
    law[k - 1] = (law[k - 1] as number) + re;
  }
}
