import { expect } from 'vitest';
import { permalinkOf } from '#widgets/permalink.ts';
import { valuesAt } from '#widgets/values-at.ts';
import type { Shown } from '../shown.ts';

/** Puts the widget into the state, and looks. */
export function checkShown({ widget, query, holds }: Shown): void {
  expect(permalinkOf(widget, query)).toContain(`widgets/${widget}/${query}`);
  expect(holds(valuesAt(widget, query), (other) => valuesAt(widget, other))).toBe(true);
}
