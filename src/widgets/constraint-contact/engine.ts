import type { Contact } from '#scenes/loss/contact.ts';

export { default as Aside } from './Certificate.svelte';
export { describe } from './describe.ts';
export { model } from './model.ts';
export { default as Picture } from './Picture.svelte';

export const marks = ({ price }: Contact) => ({ budget: [{ value: price, label: '‖φ̂‖' }] });
