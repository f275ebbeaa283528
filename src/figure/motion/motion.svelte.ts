import { eased } from '#plot/eased.ts';
import { motionUnwelcome } from '#site/motion-unwelcome.ts';
import { copyOf, stateKey } from '../controls/controls.ts';
import type { ParameterTable, ParameterValue } from '../controls/parameter.ts';
import { between } from './between.ts';
import { Past } from './past.ts';

type Controls = Record<string, ParameterValue>;

/** A glide takes so long, in milliseconds. */
const GLIDE_MS = 420;
/** Changes that rest so long are one step back, in milliseconds. */
const REST_MS = 400;

interface Moved {
  readonly table: ParameterTable;
  /** Written to. */
  readonly controls: Controls;
  /** Whether a state can be drawn as fast as the hand moves; otherwise the figure jumps. */
  readonly light: boolean;
}

/** How a figure's controls get from one state to another, and back: in a glide through states of their own, exact in each. */
export class Motion {
  gliding = $state(false);
  undoable = $state(false);
  redoable = $state(false);
  readonly #moved: Moved;
  readonly #past: Past<Controls>;
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(moved: Moved) {
    this.#moved = moved;
    this.#past = new Past(copyOf(moved.controls));
  }

  /** Towards these values; the other controls stay. */
  readonly to = (target: Controls): void => {
    this.#settle();
    this.#glide(target);
  };

  /** What moves already is left where it is. */
  readonly stop = (): void => {
    if (this.gliding) cancelAnimationFrame(this.#frame);
    this.gliding = false;
  };

  /** Controls were changed: a step back, once they rest. */
  readonly note = (): void => {
    clearTimeout(this.#resting);
    if (this.gliding) return;
    const isNew = this.#isNew;
    this.undoable = isNew || this.#past.hasBefore;
    if (isNew) this.#resting = setTimeout(this.#settle, REST_MS);
  };

  /** Gives way to what a hand or a key does in the figure, and listens to the keys that mean undo and redo. Returns what ends it. */
  readonly watch = (figure: HTMLElement): (() => void) => {
    const watching = new AbortController();
    const { signal } = watching;
    for (const kind of ['pointerdown', 'keydown', 'input'] as const)
      figure.addEventListener(kind, this.stop, { signal, capture: true });
    figure.addEventListener('keydown', this.#press, { signal });
    return () => {
      watching.abort();
      this.stop();
      clearTimeout(this.#resting);
    };
  };

  readonly undo = (): void => this.#go(-1);
  readonly redo = (): void => this.#go(1);

  /** In a text that is typed these keys mean the text. */
  readonly #press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
    if (!(ctrlKey || metaKey) || altKey || (target as Element).matches('[type="text"]')) return;
    const letter = key.toLowerCase();
    if (letter !== 'z' && letter !== 'y') return;
    event.preventDefault();
    this.#go(letter === 'y' || shiftKey ? 1 : -1);
  };

  #go(step: -1 | 1): void {
    this.#settle();
    const state = this.#past.go(step);
    this.#tell();
    this.#glide(state);
  }

  /** Remembers where the controls are. */
  readonly #settle = (): void => {
    clearTimeout(this.#resting);
    this.stop();
    if (this.#isNew) this.#past.add(copyOf(this.#moved.controls));
    this.#tell();
  };

  get #isNew(): boolean {
    return this.#keyOf(this.#moved.controls) !== this.#keyOf(this.#past.now);
  }

  #keyOf(controls: Controls): string {
    const { table } = this.#moved;
    const played = (name: string) => table[name]?.kind === 'number' && table[name].played;
    return stateKey(Object.fromEntries(Object.entries(controls).filter(([name]) => !played(name))));
  }

  #tell(): void {
    this.undoable = this.#past.hasBefore;
    this.redoable = this.#past.hasAfter;
  }

  #glide(target: Controls): void {
    const { table, controls, light } = this.#moved;
    const [from, to] = [copyOf(controls), copyOf(target)];
    const start = performance.now();
    const lasts = light && !motionUnwelcome() ? GLIDE_MS : 0;
    const step = (now: number) => {
      const share = lasts > 0 ? eased((now - start) / lasts) : 1;
      for (const [name, parameter] of Object.entries(table))
        if (name in to) controls[name] = between(parameter, [from[name], to[name]] as never, share);
      this.gliding = share < 1;
      if (this.gliding) this.#frame = requestAnimationFrame(step);
      else this.#settle();
    };
    step(start);
  }
}
