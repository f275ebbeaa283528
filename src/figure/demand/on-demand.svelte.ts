/**
 * Code that a figure does without until somebody takes an interest in it: loaded once, at the first wish.
 * A failed load may be wished for again.
 */
export class OnDemand<T> {
  /** Nothing until it is there. */
  code: T | undefined = $state.raw();
  failed = $state(false);
  readonly #load: () => Promise<T>;
  #loading = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  readonly want = async (): Promise<void> => {
    if (this.code || this.#loading) return;
    this.#loading = true;
    try {
      this.code = await this.#load();
      this.failed = false;
    } catch {
      this.failed = true;
    }
    this.#loading = false;
  };
}
