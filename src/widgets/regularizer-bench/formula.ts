import { formatNumber } from '#text/format.ts';
import type { Panel } from './model.ts';

/** What λ multiplies, written out. */
export function penaltyFormula({ penalty, mix }: Pick<Panel, 'penalty' | 'mix'>): string {
  if (penalty === 'elastic-net') return netFormula(mix);
  return FORMULAS[penalty];
}

const FORMULAS = {
  l0: '‖φ‖₀',
  'square-root': '√|φ₁| + √|φ₂|',
  l1: '‖φ‖₁',
  l2: '½‖φ‖₂²',
  'unsquared-l2': '‖φ‖₂',
  linf: '‖φ‖∞',
};

function netFormula(mix: number): string {
  if (mix === 0) return FORMULAS.l2;
  if (mix === 1) return FORMULAS.l1;
  return `${formatNumber(mix, 2)}‖φ‖₁ + ${formatNumber((1 - mix) / 2, 2)}‖φ‖₂²`;
}
