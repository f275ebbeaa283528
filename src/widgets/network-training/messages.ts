import type { Asked, Trained } from './run.ts';

/** From the page to the worker. Orders name the training they are meant for: a new start ends the one before. */
export type Order =
  | { readonly kind: 'start'; readonly id: number; readonly asked: Asked }
  | { readonly kind: 'pause' | 'resume' | 'cancel'; readonly id: number };

/** From the worker to the page: how far it is, and what there is at the end or when it is cancelled. */
export type Report =
  | { readonly kind: 'progress'; readonly id: number; readonly epoch: number }
  | { readonly kind: 'result'; readonly id: number; readonly trained: Trained };
