import type { WidgetName } from '#widgets/registry.ts';
import type { Values } from '#widgets/values-at.ts';

/** The numbers of the same widget in another state. */
export type At = (query: string) => Values;

/** A state of a widget that shows what a sentence says. */
export interface Shown {
  readonly widget: WidgetName;
  /** As in the address of the widget’s page, with its `?`; empty for the state that it starts in. */
  readonly query: string;
  /** What must be so there; a test looks with the widget’s own model. */
  readonly holds: (now: Values, at: At) => boolean;
}
