import { controlsFromQuery, defaults, propsFromQuery } from '#figure/controls/controls.ts';
import { refuseUnreadable } from '#figure/controls/formula-checks.ts';
import type { QuantityValue } from '#figure/controls/quantity.ts';
import type { FigureValue } from '#figure/define-figure.ts';

/** The public numbers of a figure in one state. */
export type Values = Readonly<Record<string, QuantityValue>>;

const figures = new Map(
  Object.values(import.meta.glob<{ figure: FigureValue }>('./*/figure.ts', { eager: true })).map(({ figure }) => [
    figure.widget.name,
    figure,
  ]),
);

/**
 * The numbers of the widget in the state that `query` asks for, from its own model: where the site is built, and in tests.
 * Throws on a widget that there is not, and on a query that it cannot read.
 */
export function valuesAt(name: string, query: string): Values {
  const figure = figures.get(name);
  if (!figure?.built) throw new Error(`no model of “${name}” here`);
  const { widget, built } = figure;
  refuseUnreadable(widget.parameters, propsFromQuery(widget.parameters, query));
  const controls = Object.assign(defaults(widget.parameters), controlsFromQuery(widget.parameters, query).controls);
  const now = built.model(controls, built.work?.done?.(controls));
  if (!now) throw new Error(`${name}${query}: no numbers`);
  return now.values;
}
