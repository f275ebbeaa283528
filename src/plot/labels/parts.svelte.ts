import { onDestroy } from 'svelte';
import type { Disc, Label, Stroke } from './scene.ts';
import type { Specks } from './specks.ts';

/** A label with its looks. */
export interface DrawnLabel extends Label {
  /** Its colour's meaning, and what else its class says. */
  readonly look: string;
  /** The size of its text in ems of the picture's. */
  readonly scale?: number;
  /** Which end of it holds still where fonts are wider or narrower than ours. */
  readonly anchor?: 'start' | 'end' | undefined;
}

/** What a part of a picture has to do with labels: those that it wants, and where there should be none. */
export interface Part {
  readonly labels?: readonly DrawnLabel[];
  readonly discs?: readonly Disc[];
  readonly strokes?: readonly Stroke[];
  /** What leaves room for names. */
  readonly specks?: readonly Specks[];
}

/** No part has more labels. */
const LABELS = 1000;

/**
 * What a part says. In the page one that is about to go may have lost already what it speaks of: it has nothing to say any
 * more, and is gone at the next look.
 */
function said(part: () => Part): Part {
  try {
    return part();
  } catch (problem) {
    if (typeof document === 'undefined') throw problem;
    return {};
  }
}

/** The parts of a picture, in the order in which they came. */
export class Parts {
  readonly #parts = new Map<number, () => Part>();
  #next = 0;
  #changes = $state(0);

  /** For as long as the component lives that is being made. */
  add(part: () => Part): void {
    const id = this.#next;
    this.#next += 1;
    this.#parts.set(id, part);
    this.#changes += 1;
    onDestroy(() => {
      this.#parts.delete(id);
      this.#changes += 1;
    });
  }

  read() {
    void this.#changes;
    const parts = [...this.#parts].map(([id, part]) => ({ id, ...said(part) }));
    return {
      labels: parts.flatMap(({ id, labels = [] }) => labels.map((label, i) => ({ ...label, key: LABELS * id + i }))),
      discs: parts.flatMap(({ discs = [] }) => discs),
      strokes: parts.flatMap(({ strokes = [] }) => strokes),
      specks: parts.flatMap(({ specks = [] }) => specks),
    };
  }
}
