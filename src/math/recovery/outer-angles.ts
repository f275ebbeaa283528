import { erf } from '../special/error-function.ts';
import { gaussLegendre } from '../special/gauss-legendre.ts';

/** Nodes of a rule in pieces, over all t that count: e^(−t²/2) is nothing beyond. */
const REACH = 10;
const PIECES = 40;
const NODES_A_PIECE = 16;

interface Places {
  readonly t: Float64Array;
  readonly weight: Float64Array;
  /** log erf(t/√2): the logarithm of the probability that |g| ≤ t. */
  readonly within: Float64Array;
}

let places: Places | undefined;

function placesOf(): Places {
  if (places) return places;
  const { nodes, weights } = gaussLegendre(NODES_A_PIECE);
  const half = REACH / PIECES / 2;
  const size = PIECES * NODES_A_PIECE;
  const t = Float64Array.from({ length: size }, (_, i) => {
    const middle = (2 * Math.floor(i / NODES_A_PIECE) + 1) * half;
    return middle + half * (nodes[i % NODES_A_PIECE] as number);
  });
  const weight = t.map((_, i) => half * (weights[i % NODES_A_PIECE] as number));
  places = { t, weight, within: t.map((x) => Math.log(erf(x * Math.SQRT1_2))) };
  return places;
}

/** What is smaller than the largest by this much, in logarithms, is left off. */
const NOTHING = -42;

let last: { readonly n: number; readonly logs: Float64Array } | undefined;

/** log ∫₀^∞ e^(−Kt²/2) erf(t/√2)^(n−K) dt for K = 1 … n, at K; the last n is kept. */
export function logOuterIntegrals(n: number): Float64Array {
  if (last?.n === n) return last.logs;
  const { t, weight, within } = placesOf();
  const exponent = new Float64Array(t.length);
  const logs = new Float64Array(n + 1);
  for (let K = 1; K <= n; K += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < t.length; i += 1) {
      const x = t[i] as number;
      const value = (n - K) * (within[i] as number) - (K * x * x) / 2;
      exponent[i] = value;
      if (value > most) most = value;
    }
    let sum = 0;
    for (let i = 0; i < t.length; i += 1) {
      const value = (exponent[i] as number) - most;
      if (value > NOTHING) sum += (weight[i] as number) * Math.exp(value);
    }
    logs[K] = most + Math.log(sum);
  }
  last = { n, logs };
  return logs;
}
