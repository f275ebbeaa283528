import type { ControlsOf } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

type Controls = ControlsOf<typeof widget>;

/** What the trials depend on: not how many measurements are looked at, as each is told by how many it needs. */
export type Asked = Pick<Controls, 'n' | 'k' | 'trials' | 'seed'>;

/** More than n are taken as n. */
export const askedIn = ({ n, k, trials, seed }: Controls): Asked => ({ n, k: Math.min(k, n), trials, seed });
