import { combine, type Expression, fold, negate, number, operate } from './expression.ts';
import { FormulaError } from './formula-error.ts';
import { CONSTANTS, FUNCTIONS } from './names.ts';
import type { Operation } from './operations.ts';
import { TokenReader } from './token-reader.ts';
import type { Token } from './tokens.ts';

/** How deep parentheses, signs and exponents may nest. */
const MAX_DEPTH = 60;

const SUMS: ReadonlyMap<string, Operation> = new Map([
  ['+', 'add'],
  ['-', 'subtract'],
]);
const PRODUCTS: ReadonlyMap<string, Operation> = new Map([
  ['*', 'multiply'],
  ['/', 'divide'],
]);

/** Reads one formula by recursive descent; one instance reads one source. */
export class Parser extends TokenReader {
  private depth = 0;
  private openBars = 0;

  /** formula := sum end */
  parse(): Expression {
    if (this.atEnd()) throw new FormulaError('the formula is empty', 0, 0);
    const expression = this.sum();
    if (!this.atEnd()) throw this.unexpected();
    return expression;
  }

  /** sum := product (('+' | '-') product)* */
  private sum(): Expression {
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
    return this.accept('^')
      ? combine(
          'power',
          base,
          this.nested(() => this.signed()),
        )
      : base;
  }

  private primary(): Expression {
    const token = this.next;
    if (token.kind === 'number') return this.number();
    if (token.kind === 'name') return this.name();
    if (token.text === '(') return this.enclosed(')', 0);
    if (token.text === '|') return operate('abs', [this.enclosed('|', 1)]);
    throw this.fail(
      token.kind === 'end'
        ? 'a number, a name or ( is missing'
        : `“${token.text}” needs a number, a name or ( before it:`,
    );
  }

  private number(): Expression {
    const token = this.take();
    const value = Number(token.text);
    if (!Number.isFinite(value)) throw new FormulaError('the number is too large', token.position, token.length);
    return number(value);
  }

  private name(): Expression {
    const token = this.take();
    const index = this.variables.indexOf(token.text);
    if (index >= 0) return { kind: 'variable', index };
    const constant = CONSTANTS.get(token.text);
    return constant === undefined ? this.call(token) : number(constant);
  }

  private call(token: Token): Expression {
    const entry = FUNCTIONS.get(token.text);
    if (entry === undefined) throw new FormulaError(`unknown name “${token.text}”`, token.position, token.length);
    if (this.next.text !== '(') throw this.fail(`${token.text} needs parentheses, as in ${token.text}(x): missing (`);
    const operands = this.list();
    if (operands.length < entry.fewest || operands.length > entry.most) {
      const wanted = entry.most === 1 ? '1 argument' : `${entry.fewest}${entry.most > 2 ? ' or more' : ''} arguments`;
      throw new FormulaError(`${token.text} takes ${wanted}, not ${operands.length},`, token.position, token.length);
    }
    return operands.length === 1 ? operate(entry.operation, operands) : fold(entry.operation, operands);
  }

  /** list := '(' sum (',' sum)* ')' */
  private list(): Expression[] {
    const open = this.take();
    const outerBars = this.openBars;
    this.openBars = 0;
    const operands = [this.nested(() => this.sum())];
    while (this.accept(',')) operands.push(this.nested(() => this.sum()));
    this.close(open, ')');
    this.openBars = outerBars;
    return operands;
  }

  private enclosed(closing: string, bars: number): Expression {
    const open = this.take();
    const outerBars = this.openBars;
    this.openBars = bars;
    const inside = this.nested(() => this.sum());
    this.close(open, closing);
    this.openBars = outerBars;
    return inside;
  }

  private startsFactor(): boolean {
    const { kind, text } = this.next;
    if (kind === 'number') throw this.fail('write * or ^ before a number that follows a factor:');
    return kind === 'name' || text === '(' || (text === '|' && this.openBars === 0);
  }

  private nested(read: () => Expression): Expression {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw this.fail(`nested deeper than ${MAX_DEPTH} levels`);
    const expression = read();
    this.depth -= 1;
    return expression;
  }
}
