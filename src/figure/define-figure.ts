import type { Component } from 'svelte';
import type {
  Checks,
  Mark,
  Names,
  Notice,
  NumberParameter,
  ParameterTable,
  ParameterValue,
} from './controls/parameter.ts';
import type { QuantityValue } from './controls/quantity.ts';
import type { ControlsOf, QuantitiesOf, Widget } from './widget.ts';
import type { Effort, Work } from './work/effort.ts';

/** What a picture, or whatever else a figure draws, is given. */
export interface View<Now, C, R = unknown> {
  /** What the model says of the controls. */
  now: Now;
  /** The plain numbers behind the figure: handles write to them. */
  controls: C;
  /** The work that the model waits for, where there is such. Never on the server. */
  effort?: Effort<C, R> | undefined;
  /** Begins the ids of what is drawn, so that they are the page's only ones. */
  id: string;
}

/** A program that prints what the figure shows, by itself. */
export interface Script {
  /** ‘Python’. */
  readonly language: string;
  readonly text: string;
}

export type SliderOf = NonNullable<NumberParameter['slider']>;

/** What it takes to compute and to draw a figure in any state: loaded when the reader takes an interest in it. */
export interface Engine<C, Q, Now extends { readonly values: Q }, R = never> {
  /**
   * From the controls to everything that is shown. Pure. Where the figure waits for work, the second argument is what
   * came of it last, be it for other controls; nothing is shown anew as long as there is nothing to show.
   */
  readonly model: (controls: C, result?: R) => Now | undefined;
  /** What the picture shows, in words. */
  readonly describe: (now: Now) => string;
  readonly Picture: Component<View<Now, C, R>>;
  /** Works out what the picture begins with and takes some time, in a task of its own. */
  readonly prepare?: (now: Now) => void;
  /** Beside the picture, between the sentence and the read-out. */
  readonly Aside?: Component<View<Now, C, R>>;
  /** Controls of the figure's own, after the fields. */
  readonly More?: Component<View<Now, C, R>>;
  /** Below the picture, there from the moment that the engine is: how far work is, and the means to stop it. */
  readonly Bar?: Component<View<unknown, C, R>>;
  /** Marks on sliders at values that depend on the state, by parameter. */
  readonly marks?: (now: Now) => Record<string, readonly Mark[]>;
  /** Sliders whose range follows the state, by parameter. */
  readonly sliders?: (now: Now) => Record<string, SliderOf>;
  /** What the data bring for the parameters that are names, by parameter. */
  readonly names?: (now: Now) => Record<string, Names>;
  /** What of the controls could not be used for what is shown, and what stands in its place, in whole sentences. */
  readonly remarks?: (now: Now) => readonly Notice[];
  /** Programs of other languages that print the same numbers. `here` is the address of the page. */
  readonly scripts?: (now: Now, here: string) => readonly Script[];
  /** How formulas are read: one for each parameter that is a formula. The model is given only what passes. */
  readonly checks?: Checks;
  /** Work that takes longer than a frame. */
  readonly work?: Work<C, R>;
}

/** A figure as a value: what the page has of it at once, and how it gets the rest. */
export interface FigureValue {
  readonly widget: Widget;
  /** Letters in its longest sentence, about: the sentence's box has room for so many in every state, and never changes. */
  readonly room: number;
  /** The picture takes the whole width, with the read-out below. */
  readonly wide?: boolean;
  /** The parameters that have a field in this state; all of them where it is left out. */
  readonly fields?: (controls: Record<string, ParameterValue>) => ParameterTable;
  /** All quantities, as the figure sets them out; one list where it is left out. */
  readonly readout?: Component<{ values: Record<string, QuantityValue> }>;
  readonly load: () => Promise<AnyEngine>;
  /** The engine itself, where the site is built. */
  readonly built?: AnyEngine | undefined;
}

/** A figure of which the widget is known. */
type FigureOf<W extends Widget> = Omit<FigureValue, 'widget'> & { readonly widget: W };

/** An engine of which nobody knows more than that its parts fit together. */
export type AnyEngine = Engine<
  Record<string, ParameterValue>,
  Record<string, QuantityValue>,
  { readonly values: Record<string, QuantityValue> },
  unknown
>;

interface Definition<W extends Widget, Now extends { readonly values: QuantitiesOf<W> }, R>
  extends Omit<FigureValue, 'fields' | 'load' | 'built'> {
  readonly widget: W;
  readonly fields?: (controls: ControlsOf<W>) => ParameterTable;
  readonly load: () => Promise<Engine<ControlsOf<W>, QuantitiesOf<W>, Now, R>>;
  readonly built: Engine<ControlsOf<W>, QuantitiesOf<W>, Now, R> | undefined;
}

/** Declares a figure, checking that the parts of its engine fit together and to its widget. */
export const defineFigure = <W extends Widget, Now extends { readonly values: QuantitiesOf<W> }, R = never>(
  definition: Definition<W, Now, R>,
): FigureOf<W> => definition as unknown as FigureOf<W>;

/** What a part of a figure is given, by the figure's widget and its model. */
export type ViewOf<W extends Widget, Model extends (controls: never, result: never) => unknown, R = unknown> = View<
  NonNullable<ReturnType<Model>>,
  ControlsOf<W>,
  R
>;
