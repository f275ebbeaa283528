import { FormulaError } from './formula-error.ts';
import { Parser } from './parse.ts';

/**
 * What is wrong with a formula in these variables, and where, in words; nothing if `parseFormula` reads it. Computes nothing.
 */
export function formulaProblem(source: string, variables: readonly string[]): string | undefined {
  try {
    new Parser(source, variables).parse();
    return undefined;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}
