import type { Component } from 'svelte';

/** What a reader can change in the picture at the head of an article: one number, and what comes of it. */
export interface Opening<Now> {
  /** What is changed. */
  readonly label: string;
  /** The slider's numbers. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly start: number;
  readonly model: (at: number) => Now;
  /** Where the slider stands, and what comes of it. */
  readonly words: (now: Now) => string;
}

/** A picture's file: what is drawn, and what moves it. */
export interface OpeningFile<Now = unknown> {
  readonly default: Component<{ now: Now }>;
  readonly opening: Opening<Now>;
}
