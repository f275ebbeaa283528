import type { Order, Port, Report } from './messages.ts';
import type { Begin, Run } from './run.ts';
import { inSlices, type Slices } from './slices.ts';

/** How long a slice lasts in a worker, where nothing but orders waits for its end. */
const WORKER_MS = 24;
/** Nobody sees more reports than this. */
const REPORT_MS = 24;

/**
 * Does what is asked for at the other end of a line, one run at a time, in slices of `ms` milliseconds, so that orders come
 * through between them. By default the line is the one from a worker to its page. What a run throws is reported. Returns
 * how to give it up.
 */
export function serve<Asked, Result>(
  begin: Begin<Asked, Result>,
  port: Port = globalThis as unknown as Port,
  ms: number = WORKER_MS,
): () => void {
  const service = new Service(begin, port, ms);
  port.addEventListener('message', ({ data }: MessageEvent<Order<Asked>>) => service.obey(data));
  port.start?.();
  return () => service.drop();
}

/** A run that has not begun, and the orders that it got. */
interface Coming {
  readonly id: number;
  readonly orders: Order<unknown>[];
}

class Service<Asked, Result> {
  readonly #begin: Begin<Asked, Result>;
  readonly #port: Port;
  readonly #ms: number;
  /** The run under way. */
  #work: { readonly id: number; readonly run: Run<Result>; readonly slices: Slices<void> } | undefined;
  /** What has been asked for, and has not begun, as it waits for what it takes. */
  #coming: Coming | undefined;

  constructor(begin: Begin<Asked, Result>, port: Port, ms: number) {
    this.#begin = begin;
    this.#port = port;
    this.#ms = ms;
  }

  obey(order: Order<Asked>): void {
    if (order.kind === 'start') this.#try(order.id, () => this.#start(order.id, order.asked));
    else if (this.#coming?.id === order.id) this.#coming.orders.push(order);
    else if (this.#work?.id !== order.id) return;
    else if (order.kind === 'cancel') this.#try(order.id, () => this.#finish(false));
    else this.#work.slices[order.kind]();
  }

  drop(): void {
    this.#work?.slices.stop();
    this.#work = undefined;
    this.#coming = undefined;
  }

  #start(id: number, asked: Asked): void {
    this.drop();
    const begun = this.#begin(asked);
    if (!(begun instanceof Promise)) {
      this.#go(id, begun);
      return;
    }
    const coming: Coming = { id, orders: [] };
    this.#coming = coming;
    begun.then(
      (run) => this.#coming === coming && this.#try(id, () => this.#goAfter(coming, run)),
      (reason) => this.#coming === coming && this.#fail(id, reason),
    );
  }

  #goAfter({ id, orders }: Coming, run: Run<Result>): void {
    this.#coming = undefined;
    this.#go(id, run);
    for (const order of orders) this.obey(order as Order<Asked>);
  }

  #go(id: number, run: Run<Result>): void {
    const tell = () => this.#report({ kind: 'progress', id, ...standing(run) });
    const slices = inSlices(piecesOf(run), {
      ms: this.#ms,
      onslice: nowAndThen(tell),
      onend: () => this.#try(id, () => this.#finish(true)),
      onfail: (reason) => this.#fail(id, reason),
    });
    this.#work = { id, run, slices };
    tell();
  }

  #finish(whole: boolean): void {
    if (!this.#work) return;
    const { id, run } = this.#work;
    this.drop();
    const result = whole || run.isOfUse !== false ? run.result() : undefined;
    const transfer = result === undefined ? [] : run.transfer?.(result);
    this.#report({ kind: 'result', id, result, whole, ...standing(run) }, transfer);
  }

  #try(id: number, act: () => void): void {
    try {
      act();
    } catch (reason) {
      this.#fail(id, reason);
    }
  }

  #fail(id: number, reason: unknown): void {
    this.drop();
    this.#report({ kind: 'failed', id, message: String(reason) });
  }

  #report(message: Report<Result>, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, { transfer });
  }
}

const standing = ({ progress, total }: Run<unknown>) => ({ progress, total });

function* piecesOf(run: Run<unknown>): Generator<undefined, void, undefined> {
  while (run.advance(1)) yield;
}

/** Calls at most once every REPORT_MS. */
function nowAndThen(call: () => void): () => void {
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < REPORT_MS) return;
    last = now;
    call();
  };
}
