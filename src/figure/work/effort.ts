/** Work on its way that takes longer than a frame. Its fields are reactive. */
export interface Effort<C, R> {
  /** Begins anew for these controls; for those that it is already about, or has finished with, it does nothing. */
  want(controls: C): void;
  /** What came of it last, be it for earlier controls; nothing before the first time. */
  readonly result: R | undefined;
  /** The result is not yet that of the controls that were wanted last, and may still become it. */
  readonly busy: boolean;
  /** Nothing comes of it: the result, if there is one, is that of other controls. */
  readonly failed?: boolean;
  /** Tries once more what failed. */
  again?(): void;
  /** Stops it for good. */
  end(): void;
}

/** How a figure works. */
export interface Work<C, R> {
  /** The result at once, however long it takes. Where the site is built only: elsewhere there need be none. */
  readonly done?: ((controls: C) => R) | undefined;
  /** Begins to work beside the page. `served` is the state that the page came with, its values already known. */
  start(served: { readonly controls: C; readonly values: unknown }): Effort<C, R>;
}
