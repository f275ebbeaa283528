import { FormulaError } from './formula-error.ts';
import { splitName } from './names.ts';
import type { Operation } from './operations.ts';
import { type Token, tokenize } from './tokens.ts';

/** The tokens of a formula, words split into known names, read from left to right. */
export class TokenReader {
  protected readonly variables: readonly string[];
  private readonly tokens: readonly Token[];
  private cursor = 0;

  constructor(source: string, variables: readonly string[]) {
    this.variables = variables;
    this.tokens = tokenize(source).flatMap((token) => (token.kind === 'name' ? splitToken(token, variables) : [token]));
  }

  protected atEnd(): boolean {
    return this.next.kind === 'end';
  }

  protected get next(): Token {
    return this.tokens[this.cursor] as Token;
  }

  protected take(): Token {
    const token = this.next;
    this.cursor += 1;
    return token;
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
    if (this.next.kind !== 'end' && this.next.text !== ')') throw this.unexpected();
    throw this.fail(`missing ${closing} for the ${open.text} opened at position ${open.position + 1},`);
  }

  protected unexpected(): FormulaError {
    return this.fail(this.next.text === ')' ? 'this ) closes nothing:' : `unexpected “${this.next.text}”`);
  }

  protected fail(what: string): FormulaError {
    return new FormulaError(what, this.next.position, this.next.length);
  }
}

function splitToken(token: Token, variables: readonly string[]): Token[] {
  const names = splitName(token.text, variables);
  if (names === null) throw new FormulaError(`unknown name “${token.text}”`, token.position, token.length);
  let position = token.position;
  return names.map((text) => {
    const part: Token = { kind: 'name', text, position, length: text.length };
    position += text.length;
    return part;
  });
}
