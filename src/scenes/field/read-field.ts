import { type Formula, parseFormula } from '#math';
import { COORDINATES } from './field-parameters.ts';

/** The formula of a field over the plane. Throws FormulaError. */
export const readField = (text: string): Formula => parseFormula(text, COORDINATES);
