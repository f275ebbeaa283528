import { untrack } from 'svelte';
import { badFormulas, controlsFromQuery, copyOf, noticesLeft, stateKey } from './controls/controls.ts';
import type { Notice, ParameterTable, ParameterValue } from './controls/parameter.ts';
import { startControls } from './controls/start.ts';
import type { AnyEngine, FigureValue } from './define-figure.ts';
import { OnDemand } from './demand/on-demand.svelte.ts';
import type { Served } from './demand/served.ts';
import type { Given, Widget, WidgetProps } from './widget.ts';
import type { Effort } from './work/effort.ts';

type Controls = Record<string, ParameterValue>;
type Values = Parameters<AnyEngine['describe']>[0]['values'];

/** What a figure starts from. */
interface Origin {
  readonly start: Controls;
  /** What the server computed for it, which stands until the engine is there. */
  readonly served: (Served & { readonly values: Values }) | undefined;
}

/** The controls that the page asks for. Throws on an unknown or a bad one. */
export const startOf = ({ widget }: FigureValue, given: Given): Controls =>
  startControls(widget, given as WidgetProps<Widget>);

/** The flow of a figure: controls → model → everything shown. It owns the controls, and loads the engine on demand. */
export class FigureState {
  /** The plain numbers that fix the picture; fields and handles write to them. */
  controls: Controls = $state({});
  /** Values that were asked for and not used. */
  notices: readonly Notice[] = $state.raw([]);
  readonly engine: OnDemand<AnyEngine & { effort: Effort<Controls, unknown> | undefined }>;
  readonly #figure: FigureValue;
  readonly #start: Controls;
  readonly served: Origin['served'];

  constructor(figure: FigureValue, { start, served }: Origin) {
    this.#figure = figure;
    this.#start = start;
    this.served = served;
    this.controls = copyOf(start);
    this.engine = new OnDemand(async () => {
      const code = await figure.load();
      this.#leaveOut(badFormulas(this.controls, code.checks));
      return { ...code, effort: code.work?.start({ controls: start, values: served?.values }) };
    });
  }

  readonly key = $derived.by(() => stateKey(this.controls));
  readonly code = $derived.by(() => this.engine.code);
  readonly effort = $derived.by(() => this.code?.effort);
  /** What the model says; nothing until the engine is there. */
  readonly now = $derived.by(() => this.code?.model(this.controls, this.effort?.result));
  readonly values = $derived.by((): Values => this.now?.values ?? this.served?.values ?? {});
  readonly sentence = $derived.by(() =>
    this.now && this.code ? this.code.describe(this.now) : (this.served?.sentence ?? ''),
  );
  readonly marks = $derived.by(() => (this.now ? this.code?.marks?.(this.now) : this.served?.marks));
  readonly #sliders = $derived.by(() => (this.now ? this.code?.sliders?.(this.now) : this.served?.sliders));
  /** The parameters that have a field, with sliders as wide as the state asks for. */
  readonly fields = $derived.by((): ParameterTable => {
    const sliders = this.#sliders ?? {};
    return Object.fromEntries(
      Object.entries(this.#figure.fields?.(this.controls) ?? this.#figure.widget.parameters).map(
        ([name, parameter]) => [
          name,
          parameter.kind === 'number' && sliders[name] ? { ...parameter, slider: sliders[name] } : parameter,
        ],
      ),
    );
  });
  readonly #atStart = $derived.by(() => this.key === stateKey(this.#start));
  /** The numbers belong to another state than the one that the fields show. */
  readonly stale = $derived.by(() => (this.effort ? this.effort.busy : !this.now && !this.#atStart));
  /** They do, and will go on doing so: what would have renewed them failed. */
  readonly outdated = $derived.by(() => this.effort?.failed === true && (this.now !== undefined || !this.#atStart));

  /** Takes what a query says about the controls. Its formulas are checked when the engine comes. */
  ask(query: URLSearchParams): void {
    const { controls, notices } = controlsFromQuery(this.#figure.widget.parameters, query);
    Object.assign(this.controls, controls);
    this.notices = notices;
  }

  /** Fetches and starts what the controls ask for, and drops the notices that they answer, as long as the component lives. */
  follow(): void {
    $effect(() => {
      if (this.stale) this.engine.want();
    });
    $effect(() => {
      const { effort, key, controls } = this;
      if (key) untrack(() => effort?.want(controls));
    });
    $effect(() => {
      this.notices = noticesLeft(this.notices, this.controls, this.#start);
    });
    $effect(() => () => untrack(() => this.effort?.end()));
  }

  /** Back to where the page began. */
  reset(): void {
    Object.assign(this.controls, copyOf(this.#start));
    this.notices = [];
  }

  /** What cannot be used gives way to what the page began with. */
  #leaveOut(bad: readonly Notice[]): void {
    for (const { parameter } of bad) this.controls[parameter] = this.#start[parameter] ?? '';
    if (bad.length > 0) this.notices = [...this.notices, ...bad];
  }
}
