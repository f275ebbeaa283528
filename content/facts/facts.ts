import { descent } from './descent.ts';
import type { Fact } from './fact.ts';
import { levelSets } from './level-sets.ts';
import { regularizers } from './regularizers.ts';
import { sparsity } from './sparsity.ts';
import { statistics } from './statistics.ts';

/** The statements by what they are about. */
export const subjects: readonly { readonly title: string; readonly facts: readonly Fact[] }[] = [
  { title: 'Zeros in the plane', facts: sparsity },
  { title: 'Ways down', facts: descent },
  { title: 'Other penalties', facts: regularizers },
  { title: 'Data, and many parameters', facts: statistics },
  { title: 'Level sets', facts: levelSets },
];

/** F15 stands before F15a and F16. */
const place = ({ number }: Fact) =>
  Number.parseInt(number.slice(1), 10) + (number.codePointAt(number.length - 1) ?? 0) / 1000;

/** Every numbered statement that the site rests on, in the order of their numbers. */
export const facts: readonly Fact[] = subjects
  .flatMap((subject) => subject.facts)
  .toSorted((one, other) => place(one) - place(other));

/** Where a statement stands on its page. */
export const anchorOf = (number: string) => number.toLowerCase();
