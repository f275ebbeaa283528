import type { Controls, ParameterTable, ParameterValue } from './controls/parameter.ts';
import type { Quantities, QuantityTable } from './controls/quantity.ts';

/** Everything about a widget that is not its picture: the source of its URL codec, controls, page and tests. */
export interface Widget<
  P extends ParameterTable = ParameterTable,
  Q extends QuantityTable = QuantityTable,
  N extends string = string,
> {
  /** Public name: the address of its page and embed. */
  name: N;
  title: string;
  /** The parameters that stand right below the picture, one to three; the others are folded away. */
  lead: readonly [string, ...string[]];
  parameters: P;
  quantities: Q;
}

/** What a widget's page says of it, beside what its tables say. Never part of the figure itself. */
export interface Reference<W extends Widget = Widget> {
  /** The question that it lets the reader answer. */
  question: string;
  /** How its numbers are computed, in a sentence or two. */
  method: string;
  /** What each quantity is. */
  meanings: Record<keyof W['quantities'], string>;
}

/** Declares a widget, keeping the exact types of its tables and its name. */
export const defineWidget = <const P extends ParameterTable, const Q extends QuantityTable, const N extends string>(
  widget: Omit<Widget<P, Q, N>, 'lead'> & { readonly lead: readonly [keyof P & string, ...(keyof P & string)[]] },
): Widget<P, Q, N> => widget;

export type ControlsOf<W> = W extends Widget<infer P, QuantityTable> ? Controls<P> : never;
export type QuantitiesOf<W> = W extends Widget<ParameterTable, infer Q> ? Quantities<Q> : never;
/** What a figure is given, whichever widget it is of. */
export type Given = Readonly<Record<string, ParameterValue | boolean | undefined>>;
/** What an article or a page may pass to a widget: any of its parameters, by value or by URL text. */
export type WidgetProps<W> = { [K in keyof ControlsOf<W>]?: ControlsOf<W>[K] | string } & {
  /** The address bar follows the state (widget and embed pages). */
  address?: boolean;
};
