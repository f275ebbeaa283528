import { CallReader } from './call-reader.ts';
import { combine, type Expression, negate, number } from './expression.ts';
import { FormulaError } from './formula-error.ts';
import type { Operation } from './operations.ts';

const SUMS: ReadonlyMap<string, Operation> = new Map([
  ['+', 'add'],
  ['-', 'subtract'],
]);
const PRODUCTS: ReadonlyMap<string, Operation> = new Map([
  ['*', 'multiply'],
  ['/', 'divide'],
]);

/** Reads one formula by recursive descent; one instance reads one source. */
export class Parser extends CallReader {
  /** formula := sum end */
  parse(): Expression {
    if (this.atEnd()) throw new FormulaError('the formula is empty', 0, 0);
    const expression = this.sum();
    if (!this.atEnd()) throw this.unexpected();
    return expression;
  }

  /** sum := product (('+' | '-') product)* */
  protected sum(): Expression {
    let left = this.product();
    for (let operation = this.operator(SUMS); operation !== undefined; operation = this.operator(SUMS)) {
      left = combine(operation, left, this.product());
    }
    return left;
  }

  /** product := signed (('*' | '/') signed | power)*, left to right: 2/3x is (2/3)x */
  private product(): Expression {
    let left = this.signed();
    for (;;) {
      const operation = this.operator(PRODUCTS);
      if (operation !== undefined) left = combine(operation, left, this.signed());
      else if (this.startsFactor()) left = combine('multiply', left, this.power());
      else return left;
    }
  }

  /** signed := ('-' | '+') signed | power, so that −x² is −(x²) */
  private signed(): Expression {
    if (this.accept('-')) return negate(this.nested(() => this.signed()));
    if (this.accept('+')) return this.nested(() => this.signed());
    return this.power();
  }

  /** power := primary superscript? ('^' signed)?, right to left: 2^3^2 is 2^9 */
  private power(): Expression {
    let base = this.primary();
    if (this.next.kind === 'superscript') base = combine('power', base, number(Number(this.take().text)));
    if (!this.accept('^')) return base;
    const exponent = this.nested(() => this.signed());
    return combine('power', base, exponent);
  }

  /** primary := number | variable | constant | call | root | '(' sum ')' | '|' sum '|' */
  private primary(): Expression {
    const { kind, text } = this.next;
    if (kind === 'number') return this.number();
    if (this.isCall()) return this.call();
    if (this.opens()) return this.parenthesized();
    if (text === '|') return this.bars();
    const letter = this.letter();
    if (letter) return letter;
    throw this.fail(
      kind === 'end' ? 'a number, a name or ( is missing' : `“${text}” needs a number, a name or ( before it:`,
    );
  }
}
