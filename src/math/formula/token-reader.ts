import { FormulaError } from './formula-error.ts';
import type { Operation } from './operations.ts';
import { type Token, tokenize } from './tokens.ts';

/** What closes what is opened. */
export const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const CLOSERS = [...CLOSING.values()];

/** The tokens of a formula, read from left to right. */
export class TokenReader {
  protected readonly variables: readonly string[];
  private readonly tokens: readonly Token[];
  private cursor = 0;

  constructor(source: string, variables: readonly string[]) {
    this.variables = variables;
    this.tokens = tokenize(source, variables);
  }

  protected atEnd(): boolean {
    return this.next.kind === 'end';
  }

  protected get next(): Token {
    return this.tokens[this.cursor] as Token;
  }

  /** The token after the next. */
  protected get second(): Token | undefined {
    return this.tokens[this.cursor + 1];
  }

  protected take(): Token {
    const token = this.next;
    this.cursor += 1;
    return token;
  }

  /** What `read` takes, as text. */
  protected textOf(read: () => void): string {
    const from = this.cursor;
    read();
    const texts = this.tokens.slice(from, this.cursor).map(({ text }) => text);
    return texts.join('');
  }

  protected accept(symbol: string): boolean {
    const found = this.next.kind === 'symbol' && this.next.text === symbol;
    if (found) this.cursor += 1;
    return found;
  }

  protected operator(table: ReadonlyMap<string, Operation>): Operation | undefined {
    const operation = this.next.kind === 'symbol' ? table.get(this.next.text) : undefined;
    if (operation !== undefined) this.cursor += 1;
    return operation;
  }

  /** Takes what closes `open`, or says that it is missing. */
  protected close(open: Token, closing: string): void {
    if (this.accept(closing)) return;
    if (this.next.kind !== 'end' && !CLOSERS.includes(this.next.text)) throw this.unexpected();
    throw this.fail(`missing ${closing} for the ${open.text} opened at position ${open.position + 1},`);
  }

  protected unexpected(): FormulaError {
    const { text } = this.next;
    const between = [this.tokens[this.cursor - 1], this.second].every((token) => token?.kind === 'number');
    const help = text === ',' && between ? ': decimals have a point, as in 2.5,' : '';
    return this.fail(CLOSERS.includes(text) ? `this ${text} closes nothing:` : `unexpected “${text}”${help}`);
  }

  protected fail(what: string, { position, length }: Token = this.next): FormulaError {
    return new FormulaError(what, position, length);
  }
}
