import type { Reference } from '#figure/widget.ts';

/** Each folder's own text. Kept apart from the registry so that figures do not carry these texts. */
const texts = import.meta.glob<Reference>('./*/reference.ts', { import: 'reference', eager: true });

/** What the pages say of a widget. Throws where its folder has no text, so that a forgotten one fails the build. */
export function referenceOf(name: string): Reference {
  const text = texts[`./${name}/reference.ts`];
  if (!text) throw new Error(`the widget “${name}” has no reference.ts`);
  return text;
}
