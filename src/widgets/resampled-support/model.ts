import type { ControlsOf, QuantitiesOf } from '#figure/widget.ts';
import { pathAt, sharesAt } from '#math/regression';
import type { widget } from './parameters.ts';
import type { Resampled } from './run.ts';

/** A column at this λ. */
export interface Row {
  readonly name: string;
  /** Of the resamples, the share that keeps it; NaN where there are none. */
  readonly share: number;
  /** On the rows as they are. */
  readonly coefficient: number;
}

/** What is kept at this λ, by the rows and by the resamples that were drawn last. Nothing before there are some. */
export const model = ({ lambda }: ControlsOf<typeof widget>, result: Resampled | undefined) =>
  result && modelAt(lambda, result);

export function modelAt(asked: number, result: Resampled) {
  const { features, path, events, range, table, design } = result;
  const lambda = Math.max(asked, range[0]);
  const { shares, samples } = sharesAt(events, lambda);
  const beta = pathAt(path, lambda);
  const rows = features.map((name, j): Row => ({ name, share: shares[j] as number, coefficient: beta[j] as number }));
  const among = (share: number) => (samples > 0 ? rows.filter((row) => row.share === share).length : Number.NaN);
  const values: QuantitiesOf<typeof widget> = {
    ...Object.fromEntries(rows.map(({ name, share }) => [`share-${name}`, share])),
    ...Object.fromEntries(rows.map(({ name, coefficient }) => [`coefficient-${name}`, coefficient])),
    nonzeros: rows.filter(({ coefficient }) => coefficient !== 0).length,
    always: among(1),
    never: among(0),
    resamples: samples,
    rows: design.n,
    columns: design.p,
  };
  const file = table.own ? result.asked.file.name : '';
  return { result, asked, lambda, rows, table, data: result.asked.data, file, values };
}

export type ResamplingModel = ReturnType<typeof modelAt>;
