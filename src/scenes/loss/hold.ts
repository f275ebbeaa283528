import type { ChoiceParameter, ParameterTable } from '#figure/controls/parameter.ts';

/** What stays as it is while the loss is moved: the λ of the penalized form, or the budget of the constrained one. */
export const hold = {
  kind: 'choice',
  label: 'held while the loss moves',
  default: 'lambda',
  options: [
    { value: 'lambda', label: 'the strength λ' },
    { value: 'budget', label: 'the budget c' },
  ],
} as const satisfies ChoiceParameter<'lambda' | 'budget'>;

export type Hold = (typeof hold.options)[number]['value'];

/** The fields of a figure that holds one of the two: not the other one, which follows, nor the choice itself. */
export function fieldsHolding<T extends ParameterTable>(table: T, held: Hold): ParameterTable {
  const follows = held === 'lambda' ? 'budget' : 'lambda';
  return Object.fromEntries(Object.entries(table).filter(([name]) => name !== follows && name !== 'hold'));
}

/** Holds the other one at the value that it has now: nothing jumps. */
export function holdAt(
  controls: { hold: Hold; lambda: number; budget: number },
  held: Hold,
  now: { lambda: number; budget: number },
): void {
  controls[held] = now[held];
  controls.hold = held;
}
