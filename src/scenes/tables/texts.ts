import type { TableAsked } from './asked.ts';
import { textOf } from './open-file.ts';
import { shippedText } from './shipped.ts';

/** The text of the table that the site ships, and of the reader's own, or why that one cannot be read. */
export interface Texts {
  readonly shipped: string;
  readonly own?: { readonly text: string } | { readonly problem: string };
}

/** Fetches and reads what is asked for. */
export async function textsOf({ data, file }: TableAsked): Promise<Texts> {
  const shipped = await shippedText(data);
  if (!file.name) return { shipped };
  return { shipped, own: file.source ? await textOf(file.source) : { text: file.text } };
}
