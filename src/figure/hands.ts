/** What a figure needs to be worked, whichever it is: loaded with its engine. */
export { default as Bench } from './fields/Bench.svelte';
export { default as Lead } from './fields/Lead.svelte';
export { Motion } from './motion/motion.svelte.ts';
