import { requireNumber } from './checks.ts';

/**
 * A penalty that begins as λ|x| and is flat from γλ on: the strength λ ≥ 0, and γ > 1. MCP has one valley over ½(x−z)² for
 * each such γ, SCAD for γ > 2 (F15a).
 */
export interface FoldedPenalty {
  readonly lambda: number;
  readonly gamma: number;
}

/** Throws a RangeError naming lambda (negative, not finite) or gamma (not above 1, not finite). */
function requireFoldedPenalty({ lambda, gamma }: FoldedPenalty): void {
  requireNumber('lambda', lambda, 0);
  requireNumber('gamma', gamma, 1);
  if (gamma === 1) throw new RangeError('gamma must be above 1, not 1');
}

/** MCP: λ|x| − x²/(2γ) for |x| ≤ γλ, and γλ²/2 beyond. NaN stays NaN. Throws a RangeError naming lambda or gamma. [Zhang 2010] */
export function mcp(x: number, { lambda, gamma }: FoldedPenalty): number {
  requireFoldedPenalty({ lambda, gamma });
  const size = Math.abs(x);
  return size > gamma * lambda ? (gamma * lambda * lambda) / 2 : lambda * size - (size * size) / (2 * gamma);
}

/**
 * SCAD: λ|x| for |x| ≤ λ, (2γλ|x| − x² − λ²)/(2(γ−1)) up to γλ, and (γ+1)λ²/2 beyond. NaN stays NaN.
 * Throws a RangeError naming lambda or gamma. [Fan, Li 2001]
 */
export function scad(x: number, { lambda, gamma }: FoldedPenalty): number {
  requireFoldedPenalty({ lambda, gamma });
  const size = Math.abs(x);
  if (size <= lambda) return lambda * size;
  if (size > gamma * lambda) return ((gamma + 1) * lambda * lambda) / 2;
  return (2 * gamma * lambda * size - size * size - lambda * lambda) / (2 * (gamma - 1));
}

/**
 * argminₓ ½(x−z)² + MCP, the firm threshold: γ(|z|−λ)/(γ−1) with the sign of z for λ < |z| ≤ γλ, z itself beyond. Exactly +0
 * for |z| ≤ λ; never −0; NaN stays NaN. Throws a RangeError naming lambda or gamma. [Gao, Bruce 1997; Zhang 2010]
 */
export function mcpShrink(z: number, { lambda, gamma }: FoldedPenalty): number {
  requireFoldedPenalty({ lambda, gamma });
  const size = Math.abs(z);
  if (size <= lambda) return 0;
  return size <= gamma * lambda ? Math.sign(z) * Math.min(size, (gamma * (size - lambda)) / (gamma - 1)) : z;
}

/** Beyond this |z| the minimizer under SCAD is not the soft threshold any more: 2λ, or for γ ≤ 2, where it jumps, (γ+2)λ/2. */
export const scadEdge = ({ lambda, gamma }: FoldedPenalty): number =>
  gamma > 2 ? 2 * lambda : ((gamma + 2) / 2) * lambda;

/**
 * argminₓ ½(x−z)² + SCAD, the global minimizer: the soft threshold up to `scadEdge`, then λ + (γ−1)(|z|−2λ)/(γ−2) with the
 * sign of z up to γλ, z itself beyond. For γ ≤ 2 the middle part is missing, and at the edge, where the soft threshold and z
 * tie, it is the former. Exactly +0 for |z| ≤ λ; never −0; NaN stays NaN. Throws a RangeError naming lambda or gamma.
 * [Fan, Li 2001, eq. 2.8]
 */
export function scadShrink(z: number, { lambda, gamma }: FoldedPenalty): number {
  requireFoldedPenalty({ lambda, gamma });
  const size = Math.abs(z);
  if (size <= lambda) return 0;
  if (size <= scadEdge({ lambda, gamma })) return Math.sign(z) * (size - lambda);
  if (gamma <= 2 || !(size <= gamma * lambda)) return z;
  return Math.sign(z) * Math.min(size, lambda + ((gamma - 1) * (size - 2 * lambda)) / (gamma - 2));
}

/**
 * The local minimizer of ½(x−z)² + SCAD that is not the least, which there is for γ ≤ 2 and γλ ≤ |z| ≤ 2λ; undefined elsewhere.
 * Throws a RangeError naming lambda or gamma.
 */
export function secondScadMinimum(z: number, { lambda, gamma }: FoldedPenalty): number | undefined {
  requireFoldedPenalty({ lambda, gamma });
  const size = Math.abs(z);
  if (gamma > 2 || lambda === 0 || !(size >= gamma * lambda && size <= 2 * lambda)) return undefined;
  return size <= scadEdge({ lambda, gamma }) ? z : Math.sign(z) * (size - lambda);
}
