import type { Port } from './messages.ts';
import type { Begin } from './run.ts';
import { serve } from './serve.ts';
import { PAGE_MS } from './slices.ts';
import { startWorker } from './start-worker.ts';

/** Where the work of a job is done. */
export interface Place {
  readonly port: Port;
  /** Ends the work; nothing is heard from there any more. */
  close(): void;
}

/** Opens a place. Throws, or calls `fail` later, where it is not to be had or breaks down. */
export type Open = (fail: () => void) => Place;

/** A worker of its own, from the address of its built file. */
export const inWorker =
  (address: string): Open =>
  (fail) => {
    const worker = startWorker(address);
    worker.onerror = fail;
    return { port: worker, close: () => worker.terminate() };
  };

/** The page itself, in slices, where it may not have a worker: a frame without an origin of its own may not. */
export const inPage =
  <Asked, Result>(load: () => Promise<Begin<Asked, Result>>): Open =>
  (fail) => {
    const { port1, port2 } = new MessageChannel();
    let closed = false;
    let drop: (() => void) | undefined;
    load().then(
      (begin) => {
        if (!closed) drop = serve(begin, port2, PAGE_MS);
      },
      () => {
        if (!closed) fail();
      },
    );
    return {
      port: port1,
      close() {
        closed = true;
        drop?.();
        port1.close();
      },
    };
  };
