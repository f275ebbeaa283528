import { untrack } from 'svelte';
import { badFormulas, controlsFromQuery, copyOf, noticesLeft, stateKey } from './controls/controls.ts';
import type { Notice, Parameter, ParameterTable, ParameterValue } from './controls/parameter.ts';
import { Query } from './controls/query.ts';
import { startControls } from './controls/start.ts';
import type { AnyEngine, FigureValue } from './define-figure.ts';
import type { RegionName } from './demand/drawn.ts';
import { OnDemand } from './demand/on-demand.svelte.ts';
import type { Served } from './demand/served.ts';
import type { Motion } from './motion/motion.svelte.ts';
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

/** What comes and begins with the engine. Who draws the fields knows what they are given. */
interface Started {
  readonly Lead: unknown;
  readonly Bench: unknown;
  readonly effort: Effort<Controls, unknown> | undefined;
  readonly motion: Motion;
}

/** The parts of a figure come to life one by one, in this order. */
const WAKING: readonly (RegionName | 'preparation')[] = [
  'lead',
  'bench',
  'bar',
  'preparation',
  'picture',
  'aside',
  'more',
];
/** So many of them wait for no model. */
const EARLY = WAKING.indexOf('preparation');

/** The page has a turn. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The controls that the page asks for. Throws on an unknown or a bad one. */
export const startOf = ({ widget }: FigureValue, given: Given): Controls =>
  startControls(widget, given as WidgetProps<Widget>);

/** The flow of a figure: controls → model → everything shown. It owns the controls, and loads the engine on demand. */
export class FigureState {
  /** The plain numbers that fix the picture; fields and handles write to them. */
  controls: Controls = $state({});
  /** Values that were asked for and not used. */
  notices: readonly Notice[] = $state.raw([]);
  /** How often it went back to where it began: what was typed and not used is forgotten then. */
  resets = $state(0);
  /** So many of its parts live, those that it has not among them. */
  woken = $state(0);
  readonly engine: OnDemand<AnyEngine & Started>;
  readonly figure: FigureValue;
  readonly #start: Controls;
  /** Where the controls are to go, once the engine is there. */
  #wish: Controls | undefined = $state.raw();
  readonly served: Origin['served'];

  constructor(figure: FigureValue, { start, served }: Origin) {
    this.figure = figure;
    this.#start = start;
    this.served = served;
    this.controls = copyOf(start);
    this.engine = new OnDemand(async () => {
      const [code, { Motion, ...hands }] = await Promise.all([figure.load(), import('./hands.ts')]);
      await turn();
      this.#leaveOut(badFormulas(this.controls, code.checks));
      return {
        ...code,
        ...hands,
        effort: code.work?.start({ controls: start, values: served?.values }),
        // What has a bar to show how far it is takes too long for a glide.
        motion: new Motion({ table: figure.widget.parameters, controls: this.controls, light: !code.Bar }),
      };
    });
  }

  readonly key = $derived.by(() => stateKey(this.controls));
  readonly code = $derived.by(() => this.engine.code);
  readonly effort = $derived.by(() => this.code?.effort);
  readonly motion = $derived.by(() => this.code?.motion);
  /** What the model says; nothing until the engine is there. */
  readonly now = $derived.by(() => this.code?.model(this.controls, this.effort?.result));
  readonly values = $derived.by((): Values => this.now?.values ?? this.served?.values ?? {});
  readonly sentence = $derived.by(() =>
    this.now && this.code ? this.code.describe(this.now) : (this.served?.sentence ?? ''),
  );
  readonly marks = $derived.by(() => (this.now ? this.code?.marks?.(this.now) : this.served?.marks));
  readonly names = $derived.by(() => (this.now ? this.code?.names?.(this.now) : undefined));
  readonly remarks = $derived.by(() => (this.now ? this.code?.remarks?.(this.now) : undefined) ?? []);
  readonly #sliders = $derived.by(() => (this.now ? this.code?.sliders?.(this.now) : this.served?.sliders));
  /** The parameters that have a field, with sliders as wide as the state asks for. */
  readonly #fields = $derived.by(() => {
    const sliders = this.#sliders ?? {};
    return Object.entries(this.figure.fields?.(this.controls) ?? this.figure.widget.parameters).map(
      ([name, parameter]): [string, Parameter] => [
        name,
        parameter.kind === 'number' && sliders[name] ? { ...parameter, slider: sliders[name] } : parameter,
      ],
    );
  });
  /** Those of them that lead, and the others. */
  readonly lead = $derived.by(() => this.#fieldsThat((name) => this.figure.widget.lead.includes(name)));
  readonly folded = $derived.by(() => this.#fieldsThat((name) => !this.figure.widget.lead.includes(name)));
  readonly #atStart = $derived.by(() => this.key === stateKey(this.#start));
  /** All lives that can by now. */
  readonly #risen = $derived.by(() => this.code !== undefined && this.woken >= (this.now ? WAKING.length : EARLY));
  readonly awake = $derived.by(() => this.now !== undefined && this.#risen);
  /** The numbers belong to another state than the one that the fields show. */
  readonly stale = $derived.by(() => this.effort?.busy || (!this.#risen && !this.#atStart));
  /** They do, and will go on doing so: what would have renewed them failed. */
  readonly outdated = $derived.by(() => this.effort?.failed === true && (this.now !== undefined || !this.#atStart));

  /** Whether this part has come to life, unless it waits for the model. */
  lives(name: RegionName): boolean {
    return WAKING.indexOf(name) < this.woken;
  }

  /** Takes what a query says about the controls. Its formulas are checked when the engine comes. */
  ask(search: string): void {
    const { controls, notices } = controlsFromQuery(this.figure.widget.parameters, search);
    Object.assign(this.controls, controls);
    this.notices = notices;
  }

  /** Fetches and starts what the controls ask for, and drops the notices that they answer, as long as the component lives. */
  follow(): void {
    $effect(() => {
      if (this.stale) this.engine.want();
    });
    // All at once, they would hold up the page.
    $effect(() => {
      const next = this.woken + 1;
      if (!this.code || this.#risen) return;
      const timer = setTimeout(() => {
        if (this.woken === EARLY && this.now) this.code?.prepare?.(this.now);
        this.woken = next;
      });
      return () => clearTimeout(timer);
    });
    $effect(() => {
      const { effort, key, controls } = this;
      if (key) untrack(() => effort?.want(controls));
    });
    $effect(() => {
      this.notices = noticesLeft(this.notices, this.controls, this.#start);
    });
    $effect(() => {
      const { motion, key } = this;
      if (key) untrack(() => motion?.note());
    });
    $effect(() => {
      const { motion } = this;
      if (!motion || !this.#wish) return;
      untrack(() => motion.to(this.#wish as Controls));
      this.#wish = undefined;
    });
    $effect(() => () => untrack(() => this.effort?.end()));
  }

  /** Back to where the page began. */
  reset(): void {
    if (this.motion) this.motion.to(this.#start);
    else Object.assign(this.controls, copyOf(this.#start));
    this.notices = [];
    this.resets += 1;
  }

  /**
   * Moves to what a query asks for, once the engine is there; the rest stays, or begins anew where it asks for `reset`, and so
   * does what it asks for in vain.
   */
  move(search: string): void {
    const { controls } = controlsFromQuery(this.figure.widget.parameters, search);
    this.#wish = { ...(new Query(search).asForm.has('reset') ? this.#start : {}), ...(controls as Controls) };
    this.engine.want();
  }

  #fieldsThat(stand: (name: string) => boolean): ParameterTable {
    return Object.fromEntries(this.#fields.filter(([name]) => stand(name)));
  }

  /** What cannot be used gives way to what the page began with. */
  #leaveOut(bad: readonly Notice[]): void {
    for (const { parameter } of bad) this.controls[parameter] = this.#start[parameter] ?? '';
    if (bad.length > 0) this.notices = [...this.notices, ...bad];
  }
}
