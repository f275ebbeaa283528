/** From the page to where the work is done. Orders name the run they are meant for: a new start ends the one before. */
export type Order<Asked> =
  | { readonly kind: 'start'; readonly id: number; readonly asked: Asked }
  | { readonly kind: 'pause' | 'resume' | 'cancel'; readonly id: number };

interface Standing {
  readonly id: number;
  readonly progress: number;
  readonly total: number;
}

/** And back: how far a run is, what there is at its end or, if it is of use, when it is cancelled, or why there is nothing. */
export type Report<Result> =
  | ({ readonly kind: 'progress' } & Standing)
  | ({ readonly kind: 'result'; readonly result: Result | undefined; readonly whole: boolean } & Standing)
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** One end of the line between them: a worker, what a worker itself hears by, or either end of a message channel. */
export interface Port {
  postMessage(message: unknown, options?: { transfer: Transferable[] }): void;
  addEventListener(type: 'message', hear: (event: MessageEvent) => void): void;
  /** A message channel hears nothing before. */
  start?(): void;
}
