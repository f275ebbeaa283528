import type { Vec2 } from '#math';

interface Shown {
  readonly now: { readonly best: { readonly phi: Vec2 } };
}

const HAS: Record<string, (x: number) => boolean> = {
  'exactly zero': (x) => x === 0,
  positive: (x) => x > 0,
  negative: (x) => x < 0,
};

/** What is said of the signs of a minimizer's two parameters, and whether it is so. */
export const signClaims: readonly (readonly [RegExp, (state: Shown, ...said: string[]) => boolean])[] = [
  [
    /φ₁ is (exactly zero|positive|negative) and φ₂ is (exactly zero|positive|negative)/,
    ({ now }, ...said) => now.best.phi.every((x, j) => HAS[said[j] ?? '']?.(x)),
  ],
  [/φ₁ and φ₂ are (exactly zero|positive|negative)/, ({ now }, said = '') => now.best.phi.every((x) => HAS[said]?.(x))],
];
