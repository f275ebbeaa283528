import { AtomReader } from './atom-reader.ts';
import { combine, type Expression, fold, negate, number, operate } from './expression.ts';
import { FUNCTIONS, type FunctionEntry } from './names.ts';
import type { Token } from './tokens.ts';

/** Functions whose powers are written behind their names: sin²x is (sin x)². */
const RAISED_BY_NAME = ['sin', 'cos', 'tan', 'log', 'ln'];
/** Functions that end with their first number: √2x, and log 2x where 2 may be a base, can be read in two ways. */
const SHORT = ['sqrt', '√', 'log'];
const ROOT: FunctionEntry = { operation: 'sqrt', fewest: 1, most: 1 };

/**
 * Reads functions: before parentheses, or, of one argument, before what can only be that. Where two readings are usual it
 * takes neither, and says how to write both.
 */
export abstract class CallReader extends AtomReader {
  /** call := function power? (list | bare) · root := '√' (list | bare) */
  protected call(): Expression {
    const token = this.take();
    const entry = token.text === '√' ? ROOT : (FUNCTIONS.get(token.text) as FunctionEntry);
    const exponent = this.functionPower(token);
    const applied = this.opens() ? this.applied(token, entry) : this.bare(token, entry);
    if (exponent === undefined) return applied;
    if (this.raises()) throw this.fail(`write parentheses around ${token.text}, as in (${token.text}(x)^2)^3:`);
    return combine('power', applied, number(exponent));
  }

  private raises(): boolean {
    return this.next.kind === 'superscript' || this.next.text === '^';
  }

  /** The whole number from 2 in sin²x or sin^2 x. */
  private functionPower({ text: name }: Token): number | undefined {
    if (!this.raises()) return undefined;
    const sign = this.next;
    const isRaised = RAISED_BY_NAME.includes(name);
    const isNegative = sign.text.startsWith('-') || (sign.text === '^' && this.second?.text === '-');
    if (isRaised && isNegative) throw this.fail(`write 1/${name}(x) if that is meant, and not the inverse:`);
    const digits = sign.kind === 'superscript' ? sign : this.second;
    const whole = digits?.kind !== 'symbol' && /^\d+$/.test(digits?.text ?? '') && Number(digits?.text) >= 2;
    if (!isRaised || !whole) throw this.fail(`write ${name}(x)^2 for a power of ${name}:`);
    if (this.take().text === '^') this.take();
    return Number(digits?.text);
  }

  private applied(token: Token, entry: FunctionEntry): Expression {
    const operands = this.list();
    const { fewest, most, operation } = entry;
    if (operands.length < fewest || operands.length > most) {
      const wanted = most === 1 ? '1 argument' : `${fewest}${most > 2 ? ' or more' : ''} arguments`;
      const point = operands.length > most ? ' (decimals have a point)' : '';
      throw this.fail(`${token.text} takes ${wanted}, not ${operands.length}${point},`, token);
    }
    return operands.length === 1 ? operate(operation, operands) : fold(operation, operands);
  }

  /** bare := '-'? (call | number? π? (variable | e | bars)?), and nothing behind that could belong to it */
  private bare(token: Token, { operation, most }: FunctionEntry): Expression {
    const name = token.text;
    if (most > 1) throw this.fail(`${name} needs parentheses, as in ${name}(x, y): missing (`);
    if (name === 'log' && this.next.kind === 'number' && this.next.position === token.position + token.length)
      throw this.fail('log is the natural logarithm: write log(x)/log(10) for that to base 10,');
    let argument: Expression | undefined;
    let isNumber = true;
    const text = this.textOf(() => {
      const minus = this.accept('-');
      const inner = this.isCall() ? this.nested(() => this.call()) : undefined;
      const factors = inner ? [inner] : this.factors(SHORT.includes(name) ? 1 : 3);
      isNumber = factors.every(({ kind }) => kind === 'number');
      const product = factors.length > 0 ? fold('multiply', factors) : undefined;
      argument = minus && product ? negate(product) : product;
    });
    if (!argument) throw this.fail(`${name} needs an argument, as in ${name}(x):`);
    this.refuseMore(name, text, isNumber);
    return operate(operation, [argument]);
  }

  /** number? π? (variable | e | bars)?, so many of them at most */
  private factors(most: number): Expression[] {
    const factors: Expression[] = [];
    if (this.next.kind === 'number') factors.push(this.number());
    if (factors.length < most && ['π', 'pi'].includes(this.next.text)) factors.push(this.letter() as Expression);
    if (factors.length === most) return factors;
    const isBar = this.next.text === '|' && (factors.length === 0 || this.startsFactor());
    const last = isBar ? this.bars() : this.letter();
    return last ? [...factors, last] : factors;
  }

  protected isCall(): boolean {
    const { kind, text } = this.next;
    return (kind === 'name' && FUNCTIONS.has(text) && !this.variables.includes(text)) || text === '√';
  }

  /** In sin x y, sin x/2 and sin x^2 the argument of sin may end at x or not; √x/2 and sin x cos y are clear. */
  private refuseMore(name: string, argument: string, isNumber: boolean): void {
    const { text, kind } = this.next;
    const divides = (text === '*' || text === '/') && name !== '√';
    const isNext = this.isCall() && text !== '√' && !isNumber;
    if (!(divides || this.raises() || (this.startsFactor() && !isNext))) return;
    const [sign, operand] =
      divides || text === '^' ? [text, this.second] : [kind === 'superscript' ? '^' : '*', this.next];
    const more = `${sign}${operand && ['number', 'name', 'superscript'].includes(operand.kind) ? operand.text : '(…)'}`;
    const called = name === '√' ? 'sqrt' : name;
    throw this.fail(`write ${called}(${argument})${more} or ${called}(${argument}${more}), whichever is meant,`);
  }
}
