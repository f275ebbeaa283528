import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { refuseBadFormulas } from '../controls/controls.ts';
import type { ParameterValue } from '../controls/parameter.ts';
import type { FigureValue } from '../define-figure.ts';
import type { FigureState } from '../figure-state.svelte.ts';
import { Bench, Lead } from '../hands.ts';
import type { Drawn } from './drawn.ts';

interface Asked {
  readonly controls: Record<string, ParameterValue>;
  readonly id: string;
  /** The picture stands by itself, and is drawn by whoever asks. */
  readonly alone: boolean;
}

/** A drawing as it is written into the page, to stand there by itself. */
const drawing = <Given extends Record<string, unknown>>(View: Component<Given>, props: Given): string =>
  render(View as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');

/** Everything that a figure shows in one state, computed and drawn. Where the site is built only. */
export function drawFigure({ widget, built: engine }: FigureValue, { controls, id, alone }: Asked) {
  if (!engine) throw new Error(`the figure “${widget.name}” has no engine where the site is built`);
  refuseBadFormulas(controls, engine.checks);
  const now = engine.model(controls, engine.work?.done?.(controls));
  if (!now) throw new Error(`the figure “${widget.name}” shows nothing in the state ${JSON.stringify(controls)}`);
  const { Picture, Aside, Bar, More } = engine;
  const draw = (View: typeof Aside) => (View && !alone ? drawing(View, { now, controls, id }) : undefined);
  const [picture, aside, bar, more] = [draw(Picture), draw(Aside), draw(Bar as typeof Aside), draw(More)];
  return {
    now,
    Picture,
    picture,
    aside,
    bar,
    more,
    served: {
      values: now.values,
      sentence: engine.describe(now),
      marks: engine.marks?.(now),
      sliders: engine.sliders?.(now),
      parts: Object.entries({ aside, bar, more }).flatMap(([name, drawn]) => (drawn === undefined ? [] : name)),
    },
  };
}

/** The fields and numbers of a figure. Where the site is built only. */
export const drawHands = (flow: FigureState, id: string, drawn: Drawn): Drawn => ({
  ...drawn,
  lead: drawing(Lead, { flow, id }),
  bench: drawing(Bench, { flow, id, drawn }),
});
