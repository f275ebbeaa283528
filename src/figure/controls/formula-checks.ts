import { formulaProblem } from '#math';
import { controlsFromProps, refuseBadFormulas } from './controls.ts';
import type { Checks, ParameterTable } from './parameter.ts';

/** How the formulas of a table are read, each in its variables. It brings the parser: not for what a page loads at once. */
export const formulaChecks = (table: ParameterTable): Checks =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, parameter]) =>
      parameter.kind === 'formula'
        ? [[name, (text: string) => formulaProblem(text, parameter.variables)] as const]
        : [],
    ),
  );

/** Throws on an unknown parameter, and on a value that cannot be read, formulas among them. */
export const refuseUnreadable = (table: ParameterTable, props: Record<string, unknown>): void =>
  refuseBadFormulas(controlsFromProps(table, props), formulaChecks(table));
