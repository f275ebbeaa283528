import { type Expression, number, operate } from './expression.ts';
import { CONSTANTS } from './names.ts';
import { CLOSING, TokenReader } from './token-reader.ts';

/** How deep parentheses, signs and exponents may nest. */
const MAX_DEPTH = 60;

/** Reads what formulas are made of: numbers, variables and constants, and what stands in parentheses or bars. */
export abstract class AtomReader extends TokenReader {
  private depth = 0;
  private openBars = 0;

  protected abstract sum(): Expression;

  protected number(): Expression {
    const token = this.take();
    const value = Number(token.text);
    if (!Number.isFinite(value)) throw this.fail('the number is too large', token);
    return number(value);
  }

  /** The next token as a variable or a constant, if it is one. */
  protected letter(): Expression | undefined {
    const { kind, text } = this.next;
    const index = kind === 'name' ? this.variables.indexOf(text) : -1;
    const constant = kind === 'name' ? CONSTANTS.get(text) : undefined;
    if (index < 0 && constant === undefined) return undefined;
    this.take();
    return index >= 0 ? { kind: 'variable', index } : number(constant as number);
  }

  /** '(' sum ')', with ( or [ or { */
  protected parenthesized(): Expression {
    return this.enclosed(CLOSING.get(this.next.text) ?? ')', 0, () => this.nested(() => this.sum()));
  }

  /** '(' sum (',' sum)* ')' */
  protected list(): Expression[] {
    return this.enclosed(CLOSING.get(this.next.text) ?? ')', 0, () => {
      const operands = [this.nested(() => this.sum())];
      while (this.accept(',')) operands.push(this.nested(() => this.sum()));
      return operands;
    });
  }

  /** '|' sum '|' */
  protected bars(): Expression {
    return operate('abs', [this.enclosed('|', 1, () => this.nested(() => this.sum()))]);
  }

  private enclosed<T>(closing: string, bars: number, read: () => T): T {
    const open = this.take();
    const outerBars = this.openBars;
    this.openBars = bars;
    const inside = read();
    this.close(open, closing);
    this.openBars = outerBars;
    return inside;
  }

  protected opens(): boolean {
    return this.next.kind === 'symbol' && CLOSING.has(this.next.text);
  }

  /** Does what comes next stand beside the factor before it, as y does in xy? */
  protected startsFactor(): boolean {
    const { kind, text } = this.next;
    if (kind === 'number') throw this.fail('write * or ^ before a number that follows a factor:');
    return kind === 'name' || this.opens() || text === '√' || (text === '|' && this.openBars === 0);
  }

  protected nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw this.fail(`nested deeper than ${MAX_DEPTH} levels`);
    const inside = read();
    this.depth -= 1;
    return inside;
  }
}
