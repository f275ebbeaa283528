// Numbers that no figure shows.
import { normalBelow } from '../articles/how-typical-is-typically.ts';

/** The mean of x given z under normal noise of variance 1 and a Laplace prior: of the density exp(−(x−z)²/2 − λ|x|). */
export function laplaceMean(z: number, lambda: number): number {
  // On each side of zero the density is a normal one, moved by λ.
  const right = Math.exp(-lambda * z) * normalBelow(z - lambda);
  const left = Math.exp(lambda * z) * normalBelow(-z - lambda);
  return z - (lambda * (right - left)) / (right + left);
}
