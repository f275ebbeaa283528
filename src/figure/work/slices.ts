/** Work that may be interrupted wherever it yields, and that returns what it has found. */
export type Pieces<Found> = Iterator<unknown, Found, undefined>;

export interface Slicing<Found> {
  /** A slice begins no further piece once it has lasted so many milliseconds. */
  ms?: number;
  /** After each slice but the last. */
  onslice?: () => void;
  onend: (found: Found) => void;
  /** What the work throws; where nobody is told, it is thrown on. */
  onfail?: (reason: unknown) => void;
}

/** On the page's own thread a frame has room for a slice, and for the drawing. */
export const PAGE_MS = 4;

/**
 * Does long work in slices, so that whoever shares the thread has a turn between them. The first slice waits for a turn
 * as well: whoever asks for the work loses no time.
 */
export const inSlices = <Found>(pieces: Pieces<Found>, slicing: Slicing<Found>): Slices<Found> =>
  new Slices(pieces, slicing);

/** The hold on work under way. */
export class Slices<Found> {
  readonly #pieces: Pieces<Found>;
  readonly #slicing: Slicing<Found>;
  #state: 'running' | 'paused' | 'stopped' = 'running';
  /** The wish for the next slice; another one, or none, takes it back. */
  #turn: symbol | undefined;

  constructor(pieces: Pieces<Found>, slicing: Slicing<Found>) {
    this.#pieces = pieces;
    this.#slicing = slicing;
    this.#later();
  }

  pause(): void {
    if (this.#state === 'running') this.#state = 'paused';
    this.#turn = undefined;
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#state = 'running';
    this.#later();
  }

  /** For good: nobody is called any more. */
  stop(): void {
    this.#state = 'stopped';
    this.#turn = undefined;
  }

  #later(): void {
    const own = Symbol();
    this.#turn = own;
    afterOthers(() => {
      if (this.#turn === own) this.#slice();
    });
  }

  #slice(): void {
    this.#turn = undefined;
    const last = this.#lastPiece(performance.now() + (this.#slicing.ms ?? PAGE_MS));
    if (last?.done) this.#slicing.onend(last.value);
    else if (last) {
      this.#later();
      this.#slicing.onslice?.();
    }
  }

  /** Goes on until then; nothing if the work has failed. */
  #lastPiece(end: number): IteratorResult<unknown, Found> | undefined {
    try {
      let piece = this.#pieces.next();
      while (!piece.done && performance.now() < end) piece = this.#pieces.next();
      return piece;
    } catch (reason) {
      if (!this.#slicing.onfail) throw reason;
      this.#slicing.onfail(reason);
      return undefined;
    }
  }
}

/** Calls when input, messages and a frame that were due have had their turn. Timers would wait for 4 ms each. */
function afterOthers(call: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    call();
  };
  port2.postMessage(undefined);
}
