import { parseQuantity, type QuantityValue } from '../quantity.ts';

/**
 * The quantities that the page already shows for this surface, made when the site was built: they need no computing
 * again as the figure wakes. Nothing on the server, or when no figure shows this surface.
 */
export function quantitiesOnPage<T extends Record<string, QuantityValue>>(key: string): T | undefined {
  if (typeof document === 'undefined') return undefined;
  const shown = [...document.querySelectorAll<HTMLElement>('[data-measured]')].find(
    ({ dataset }) => dataset.measured === key,
  );
  const outputs = [...(shown?.closest('figure')?.querySelectorAll<HTMLElement>('output[data-quantity]') ?? [])];
  if (outputs.length === 0) return undefined;
  return Object.fromEntries(
    outputs.map(({ dataset }) => [dataset.quantity ?? '', parseQuantity(dataset.value ?? '')]),
  ) as T;
}
