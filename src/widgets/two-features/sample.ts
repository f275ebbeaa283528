import penguins from '#data/penguins.csv?raw';
import { type PairLoss, pairLoss, type Rows, splitRows, spreadOf, standardized } from '#math';

/** The birds as they were measured; the bill in tenths of a millimetre, so that all features are whole numbers. */
const birds = penguins
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [bill, flipper, mass] = line.split(',').map(Number) as [number, number, number];
    return { flipper, bill: Math.round(10 * bill), kilograms: mass / 1000 };
  });

/** Birds to learn from, and all others to try what was learned. */
export interface Sample {
  readonly loss: PairLoss;
  /** Of the drawn birds, in kilograms. */
  readonly meanMass: number;
  /** Flipper and bill, standardized as in the drawn birds; mass in kilograms from their mean. */
  readonly drawn: Rows;
  readonly heldOut: Rows;
}

/** Draws so many birds. Their means and scales hold for the others, too: those are not known when it is learned. */
export function drawSample({ rows, seed }: { rows: number; seed: number }): Sample {
  const { drawn, heldOut } = splitRows({ count: birds.length, drawn: rows, seed });
  const column = (name: keyof (typeof birds)[0], indices: readonly number[]) =>
    indices.map((i) => birds[i]?.[name] as number);
  const features = [column('flipper', drawn), column('bill', drawn)] as const;
  const masses = column('kilograms', drawn);
  const spreads = features.map((feature) => spreadOf(feature));
  const { mean: meanMass } = spreadOf(masses);
  const rowsOf = (indices: readonly number[]): Rows => ({
    columns: (['flipper', 'bill'] as const).map((name, j) => standardized(column(name, indices), spreads[j])),
    target: column('kilograms', indices).map((mass) => mass - meanMass),
  });
  return { loss: pairLoss(features, masses), meanMass, drawn: rowsOf(drawn), heldOut: rowsOf(heldOut) };
}
