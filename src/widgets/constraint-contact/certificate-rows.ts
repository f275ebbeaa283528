import type { Contact } from '#scenes/loss/contact.ts';

const NAMES = ['−∂₁L', '−∂₂L'];

/** The certificate, parameter by parameter: the slope at the minimizer against the interval that λ∂‖φ‖ₚ allows. */
export function certificateRows({ best, descent, allowed }: Contact) {
  return allowed.map((interval, j) => ({
    name: NAMES[j] as string,
    slope: descent[j] as number,
    allowed: interval,
    verdict: verdict(best.contact, best.phi[j] as number, interval),
  }));
}

function verdict(place: string, value: number, [low, high]: readonly [number, number]): string {
  if (place === 'interior') return 'flat, nothing pushes';
  if (low < high && value === 0) return Number.isFinite(high) ? 'within ±λ: held at zero' : 'any slope is held at zero';
  if (low < high) return 'within the allowed range';
  return value === 0 ? 'zero, and not held' : 'in balance';
}
