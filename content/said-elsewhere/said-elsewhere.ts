import { corners } from './corners.ts';
import { descents } from './descents.ts';
import { meanings } from './meanings.ts';
import type { Saying } from './saying.ts';

/** What is often said about L1 regularization. */
export const sayings: readonly Saying[] = [...corners, ...descents, ...meanings];
