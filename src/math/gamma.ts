/** Lanczos approximation with g = 6.0246…, 13 terms [Lanczos 1964; coefficients of Boost.Math lanczos13m53, public]. */
const G_MINUS_HALF = 5.52468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];
/** Factorials up to 22! are doubles exactly. */
const LAST_EXACT_ARGUMENT = 23;

/** The rational Lanczos sum; from x = 5 on in powers of 1/x, which do not overflow. */
function lanczosSum(x: number): number {
  const rising = x < 5;
  const step = rising ? x : 1 / x;
  const horner = (c: readonly number[]) =>
    rising ? c.reduceRight((sum, a) => sum * step + a, 0) : c.reduce((sum, a) => sum * step + a, 0);
  return horner(NUMERATOR) / horner(DENOMINATOR);
}

function requirePositive(x: number): void {
  if (!(x > 0)) throw new RangeError(`x must be positive, not ${x}`);
}

/** Γ(x) for x > 0, to about 1e-15 relative; exact for the integers up to 23, Infinity above 171.6. Throws naming x. */
export function gamma(x: number): number {
  requirePositive(x);
  if (x > 172) return Infinity;
  if (Number.isInteger(x) && x <= LAST_EXACT_ARGUMENT) return factorial(x - 1);
  const base = x + G_MINUS_HALF;
  const halfPower = base ** ((x - 0.5) / 2);
  return (lanczosSum(x) / Math.exp(base)) * halfPower * halfPower;
}

function factorial(n: number): number {
  let product = 1;
  for (let k = 2; k <= n; k += 1) product *= k;
  return product;
}

/** log Γ(x) for x > 0, to about 1e-15 of max(1, |log Γ|). Throws a RangeError naming x. */
export function logGamma(x: number): number {
  requirePositive(x);
  if (x <= LAST_EXACT_ARGUMENT) return Math.log(gamma(x));
  if (x === Infinity) return Infinity;
  const base = x + G_MINUS_HALF;
  return Math.log(lanczosSum(x)) - G_MINUS_HALF - 0.5 + (x - 0.5) * (Math.log(base) - 1);
}
