import { meanSquaredError, type PairLoss, pairLoss, type Rows, spreadOf, standardized } from '#math';
import { type Chosen, chosen, type Wish } from './chosen.ts';
import type { Columns } from './run.ts';

/** Two columns of a table, and the target's loss over their coefficients. */
export interface Pair extends Chosen {
  readonly names: readonly [string, string];
  /** Those of them that do not vary. */
  readonly flat: readonly string[];
  readonly loss: PairLoss;
  /** The two columns, standardized, and the target from its mean. */
  readonly rows: Rows;
  readonly mean: number;
  /** Of the target, (1/n)Σ(y − mean)². */
  readonly variance: number;
}

let last: { readonly columns: Columns; readonly wish: Wish; readonly pair: Pair } | undefined;

/** The two columns that are wished for. Those of the last time stay as they are: λ changes nothing of them. */
export function pairIn(columns: Columns, wish: Wish): Pair {
  const isIt = last?.columns === columns && last.wish.first === wish.first && last.wish.second === wish.second;
  if (!last || !isIt) last = { columns, wish, pair: pairOf(columns, wish) };
  return last.pair;
}

function pairOf(columns: Columns, wish: Wish): Pair {
  const choice = chosen(columns, wish);
  const [first, second] = choice.pair.map((j) => columns.features[j]) as [Feature, Feature];
  const features = [Array.from(first.values), Array.from(second.values)] as const;
  const target = Array.from(columns.target);
  const { mean } = spreadOf(target);
  const rows = { columns: features.map((feature) => standardized(feature)), target: target.map((y) => y - mean) };
  return {
    ...choice,
    names: [first.name, second.name],
    flat: choice.pair.filter((j) => columns.scales[j] === 0).map((j) => columns.features[j]?.name as string),
    loss: pairLoss(features, target),
    rows,
    mean,
    variance: meanSquaredError(rows, [0, 0]),
  };
}

type Feature = Columns['features'][0];
