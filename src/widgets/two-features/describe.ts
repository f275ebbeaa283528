import { formatNumber } from '#text/format.ts';
import type { TwoFeaturesModel } from './model.ts';

const FEATURES = ['flipper length', 'bill length'] as const;
const kilograms = (mass: number) => `${formatNumber(mass, 2)} kg`;

/** What the model has learned from the drawn birds, and how it does on the others. */
export function describe(model: TwoFeaturesModel): string {
  const others = model.best.unique ? '' : '; other coefficients do as well';
  return `${model.rows} birds, λ = ${formatNumber(model.lambda)}: ${learned(model)}${others}. ${tried(model)}`;
}

/** What is predicted from what. */
function learned({ best: { phi, zeros, unique }, values }: TwoFeaturesModel): string {
  if (zeros === 2)
    return `both coefficients are exactly zero, and every bird is given their mean mass, ${kilograms(values['mean-mass'] as number)}`;
  const zero = phi.indexOf(0);
  if (zero < 0)
    return `${kilograms(phi[0])} for each standard deviation of flipper length and ${kilograms(phi[1])} for each of bill length${unique ? '; neither coefficient is zero' : ''}`;
  const other = zero === 0 ? 1 : 0;
  return `${kilograms(phi[other])} for each standard deviation of ${FEATURES[other]}; ${FEATURES[zero]} is ignored, its coefficient is exactly zero`;
}

/** The error on the birds that were not drawn, beside that of least squares. */
function tried({ lambda, otherPoints, values }: TwoFeaturesModel): string {
  const [own, plain] = [values['held-out-error'] as number, values['ols-held-out-error'] as number];
  const opening = `On the ${otherPoints.length} birds it has not seen the mean squared error is ${formatNumber(own, 3)} kg²`;
  if (lambda === 0) return `${opening}. This is least squares.`;
  if (formatNumber(own, 3) === formatNumber(plain, 3)) return `${opening}, to these digits that of least squares.`;
  return `${opening}, ${own < plain ? 'lower' : 'higher'} than the ${formatNumber(plain, 3)} of least squares.`;
}
