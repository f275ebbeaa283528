import type { BudgetCurveModel } from './model.ts';

export { describe } from './describe.ts';
export { default as More } from './HoldChoice.svelte';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const marks = ({ lambdaMax, price }: BudgetCurveModel) => ({
  lambda: [{ value: lambdaMax, label: 'λₘₐₓ' }],
  budget: [{ value: price, label: '‖φ̂‖₁' }],
});
