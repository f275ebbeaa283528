import { type CrossValidated, CrossValidation } from '#math/regression';
import { type OfTable, type TableColumns, type TableWork, tableRun } from '#scenes/tables/table-run.ts';
import type { Asked } from './asked.ts';
import { type Tried, triedOn } from './lambdas.ts';

interface Found {
  readonly tried: Tried;
  /** As many as were asked for, or one a row where there are fewer. */
  readonly folds: number;
  /** Nothing unless every fold was worked. */
  readonly errors: CrossValidated | undefined;
}

/** A cross-validation, and the lasso of all rows at the same λ: plain data. */
export type Validated = OfTable<Asked> & Found;

/** One fold a step. */
class Validating implements TableWork<Found> {
  readonly #tried: Tried;
  readonly #validation: CrossValidation;

  constructor({ folds, seed }: Asked, { columns, target, design }: TableColumns) {
    this.#tried = triedOn(design);
    const { lambdas } = this.#tried;
    const used = Math.min(folds, target.length);
    this.#validation = new CrossValidation(columns, target, { folds: used, seed, lambdas, refit: true });
  }

  get progress(): number {
    return this.#validation.done / this.#validation.total;
  }

  advance(): boolean {
    return this.#validation.advance();
  }

  found(): Found {
    return { tried: this.#tried, folds: this.#validation.total, errors: this.#validation.result };
  }
}

/** Begins a cross-validation. */
export const begin = tableRun<Asked, Found>((asked, columns) => new Validating(asked, columns));
