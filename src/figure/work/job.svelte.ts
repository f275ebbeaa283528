import { copyOf, stateKey } from '../controls/controls.ts';
import type { ParameterValue } from '../controls/parameter.ts';
import type { Effort } from './effort.ts';
import type { Order, Report } from './messages.ts';
import type { Open, Place } from './places.ts';

/**
 * wanted: asked for, and not begun while the hand still moves · over: at its end, cancelled, or nothing was asked for yet ·
 * failed: no place could do it.
 */
export type Phase = 'wanted' | 'running' | 'paused' | 'over' | 'failed';

/** While controls move, a run starts this long after the last change, in milliseconds. */
const REST_MS = 150;
/** So long a run may take to answer that it is cancelled, in milliseconds. */
const PATIENCE_MS = 1000;

/**
 * Long computations that a page asks for, one at a time: a new wish ends the one before. They are done in the first of
 * these places that is to be had. A place that breaks down in the middle of a run has failed; `again` tries all anew.
 * What is asked for is the part of the controls that the computation depends on.
 */
export class Job<C, Asked extends Record<string, ParameterValue>, Result> implements Effort<C, Result> {
  phase: Phase = $state('over');
  /** Steps that the run has gone, and how many it takes in all, once that is known. */
  progress = $state(0);
  total: number | undefined = $state();
  /** Of the last run there is, whole or cancelled. */
  result: Result | undefined = $state.raw();
  /** The last run was ended before its end. */
  cancelled = $state(false);
  /** The number of what was asked for last, and of what the result belongs to. */
  #id = $state(0);
  #answered = $state(0);
  #asked: Asked | undefined;
  readonly #askedIn: (controls: C) => Asked;
  readonly #places: readonly Open[];
  /** Which of the places is open, or will be. */
  #at = 0;
  #place: Place | undefined;
  /** The open place has reported something: it works. */
  #heard = false;
  /** The orders of the run under way: another place that takes over gets them all. */
  #sent: Order<Asked>[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(places: readonly Open[], askedIn: (controls: C) => Asked) {
    this.#places = places;
    this.#askedIn = askedIn;
  }

  /** A run is under way, or will be. */
  get busy(): boolean {
    return this.phase === 'wanted' || this.phase === 'running' || this.phase === 'paused';
  }

  get failed(): boolean {
    return this.phase === 'failed';
  }

  /** Whether the result is that of what was asked for last, or a part of it. */
  get settled(): boolean {
    return this.#answered === this.#id;
  }

  /** Asks for what these controls take, unless that was asked for last. */
  readonly want = (controls: C): void => {
    const asked = copyOf(this.#askedIn(controls)) as Asked;
    if (!this.#asked) this.#ask(asked, 0);
    else if (stateKey(asked) !== stateKey(this.#asked)) this.#ask(asked, REST_MS);
  };

  /** Asks once more for the same. */
  readonly again = (): void => {
    if (this.#asked) this.#ask(this.#asked, 0);
  };

  readonly pause = (): void => {
    if (this.#order('pause')) this.phase = 'paused';
  };
  readonly resume = (): void => {
    if (this.#order('resume')) this.phase = 'running';
  };
  /** Ends the run with what there is so far, if that is of use; a place that is in the midst of a long step is given up. */
  readonly cancel = (): void => {
    if (this.#order('cancel')) this.#timer = setTimeout(() => this.#abandon(), PATIENCE_MS);
  };

  /** Gives everything up. */
  readonly end = (): void => {
    clearTimeout(this.#timer);
    this.#close();
  };

  #ask(asked: Asked, rest: number): void {
    // The run before is of no use any more; until the next one starts it would only take time.
    if (this.#sent.length > 0) this.#deliver([{ kind: 'pause', id: this.#id }]);
    this.#sent = [];
    this.#asked = asked;
    this.#id += 1;
    this.phase = 'wanted';
    this.progress = 0;
    this.total = undefined;
    this.cancelled = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), rest);
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.phase = 'running';
    this.#send({ kind: 'start', id: this.#id, asked: this.#asked as Asked });
  }

  /** An order for what was asked for last; what has not begun begins with it. Whether there is something to order. */
  #order(kind: 'pause' | 'resume' | 'cancel'): boolean {
    if (this.phase === 'wanted') this.#start();
    if (this.busy) this.#send({ kind, id: this.#id });
    return this.busy;
  }

  #send(order: Order<Asked>): void {
    this.#sent.push(order);
    this.#deliver([order]);
  }

  #deliver(orders: readonly Order<Asked>[]): void {
    try {
      this.#place ??= this.#open();
      for (const order of orders) this.#place.port.postMessage(order);
    } catch {
      this.#lose();
    }
  }

  #open(): Place {
    this.#heard = false;
    const open = this.#places[this.#at];
    if (!open) throw new Error('there is no place to work at');
    const place = open(() => this.#lose());
    place.port.addEventListener('message', ({ data }: MessageEvent<Report<Result>>) => this.#hear(data));
    place.port.start?.();
    return place;
  }

  #close(): void {
    this.#place?.close();
    this.#place = undefined;
  }

  /** The place is not to be had, or broke down. */
  #lose(): void {
    this.#close();
    if (this.#sent.length === 0) return;
    if (this.#heard || this.#at + 1 >= this.#places.length) this.#fail();
    else {
      this.#at += 1;
      this.#deliver(this.#sent);
    }
  }

  #hear(report: Report<Result>): void {
    this.#heard = true;
    if (report.id !== this.#id) return;
    if (report.kind === 'failed') {
      // An error of the run itself, which no browser complains about by itself.
      console.error(report.message);
      this.#fail();
      return;
    }
    this.progress = report.progress;
    this.total = report.total;
    if (report.kind === 'progress') return;
    if (report.result !== undefined) {
      this.result = report.result;
      this.#answered = report.id;
    }
    this.#stop(!report.whole);
  }

  #abandon(): void {
    this.#close();
    this.#stop(true);
  }

  #stop(cancelled: boolean): void {
    clearTimeout(this.#timer);
    this.cancelled = cancelled;
    this.#sent = [];
    this.phase = 'over';
  }

  #fail(): void {
    this.#close();
    this.#at = 0;
    this.#sent = [];
    this.phase = 'failed';
  }
}
