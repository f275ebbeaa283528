import type { Mark } from '../controls/parameter.ts';
import { parseQuantity, type QuantityValue } from '../controls/quantity.ts';
import type { SliderOf } from '../define-figure.ts';

/** What the server knows of the figure that it drew, beside its numbers: it needs no computing again. */
export interface Served {
  readonly sentence: string;
  readonly marks?: Record<string, readonly Mark[]> | undefined;
  readonly sliders?: Record<string, SliderOf> | undefined;
  /** The regions that it has beside its picture. */
  readonly parts: readonly string[];
}

/** What stands in the page of it, where a figure finds it as it wakes. */
export const servedText = ({ sentence, marks, sliders, parts }: Served) =>
  JSON.stringify({ sentence, marks, sliders, parts });

/** Reads it from the page; nothing if the server has not written the figure with this id. */
export function readServed(id: string): (Served & { readonly values: Record<string, QuantityValue> }) | undefined {
  const figure = document.querySelector<HTMLElement>(`figure[data-served="${id}"]`);
  if (!figure) return undefined;
  const outputs = [...figure.querySelectorAll<HTMLElement>('output[data-quantity]')];
  const values = outputs.map(({ dataset }) => [dataset.quantity ?? '', parseQuantity(dataset.value ?? '')]);
  return { ...(JSON.parse(figure.dataset.known ?? '') as Served), values: Object.fromEntries(values) };
}
