/** Trains beside the page, in slices, so that orders come through between them. */
import type { Order, Report } from './messages.ts';
import { Run } from './run.ts';

/** How long a slice lasts, in milliseconds, and how many epochs pass between two looks at the clock. */
const SLICE_MS = 24;
const EPOCHS = 4;

let current: { id: number; run: Run; paused: boolean } | undefined;

addEventListener('message', ({ data: order }: MessageEvent<Order>) => {
  if (order.kind === 'start') {
    current = { id: order.id, run: new Run(order.asked), paused: false };
    later(order.id);
  } else if (current?.id === order.id) obey(current, order.kind);
});

function obey(work: NonNullable<typeof current>, order: 'pause' | 'resume' | 'cancel') {
  if (order === 'cancel') finish(work);
  else if (order === 'pause') work.paused = true;
  else if (work.paused) {
    work.paused = false;
    later(work.id);
  }
}

/** The next slice waits its turn behind orders that have come meanwhile. */
function later(id: number) {
  setTimeout(() => {
    if (current?.id === id && !current.paused) slice(current);
  });
}

function slice(work: NonNullable<typeof current>) {
  const end = performance.now() + SLICE_MS;
  let more = true;
  while (more && performance.now() < end) more = work.run.advance(EPOCHS);
  if (more) {
    report({ kind: 'progress', id: work.id, epoch: work.run.epoch });
    later(work.id);
  } else finish(work);
}

function finish({ id, run }: NonNullable<typeof current>) {
  current = undefined;
  const trained = run.trained();
  const { networks, loss, objective } = trained.history;
  report({ kind: 'result', id, trained }, [networks.buffer, loss.buffer, objective.buffer]);
}

function report(message: Report, transfer: Transferable[] = []) {
  postMessage(message, { transfer });
}
