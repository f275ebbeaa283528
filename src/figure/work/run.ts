/** A long computation, as a worker goes through it. */
export interface Run<Result> {
  /** Goes at most so many steps further; whether there are more to come. */
  advance(steps: number): boolean;
  /** Steps behind it. */
  readonly progress: number;
  /** Steps that it takes unless it ends early. */
  readonly total: number;
  /** What there is so far, plain data; also before the first step. It is asked for once, and then the run is over. */
  result(): Result;
  /** Whether that is worth asking for before the end; if this is left out, it is. */
  readonly isOfUse?: boolean;
  /** What of the result is handed over, not copied. */
  transfer?(result: Result): Transferable[];
}

/** Begins a run, at once or when what it takes is there. Throws, or rejects, if what is asked for cannot be computed. */
export type Begin<Asked, Result> = (asked: Asked) => Run<Result> | Promise<Run<Result>>;
