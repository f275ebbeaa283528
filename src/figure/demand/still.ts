import { getContext, setContext } from 'svelte';

const KEY = Symbol('still');

/** From here on a figure stands as its picture alone. */
export const standStill = () => setContext(KEY, true);
/** Whether the picture stands by itself, without fields or numbers, and never moves. */
export const isStill = () => getContext<boolean | undefined>(KEY) ?? false;
