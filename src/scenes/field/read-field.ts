import { type Formula, formulaProblem, parseFormula } from '#math';
import { COORDINATES } from './field-parameters.ts';

/** The formula of a field over the plane. Throws FormulaError. */
export const readField = (text: string): Formula => parseFormula(text, COORDINATES);

/** What is wrong with such a formula, in words, or nothing. */
export const fieldProblem = (text: string) => formulaProblem(text, COORDINATES);
