import { parseQuantity, type QuantityValue } from '../controls/quantity.ts';

/** Marks a figure in the page, so that as it wakes it finds what the server wrote into it. */
export interface ServedMark {
  readonly id: string;
  /** The figure's sentence, where it takes more than the numbers to put together. */
  readonly sentence?: string;
}

/** What the server wrote into a figure when the site was built: it needs no computing again. */
export interface Served<T> {
  readonly values: T;
  readonly sentence: string;
}

/** Reads it from the page; nothing if the server has not written the figure with this id. */
export function readServed<T extends Record<string, QuantityValue>>(id: string): Served<T> | undefined {
  const figure = document.querySelector<HTMLElement>(`figure[data-served="${id}"]`);
  if (!figure) return undefined;
  const outputs = [...figure.querySelectorAll<HTMLElement>('output[data-quantity]')];
  const values = outputs.map(({ dataset }) => [dataset.quantity ?? '', parseQuantity(dataset.value ?? '')]);
  return { values: Object.fromEntries(values) as T, sentence: figure.dataset.sentence ?? '' };
}
