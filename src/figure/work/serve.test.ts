import { afterEach, describe, expect, it } from 'vitest';
import type { Order, Report } from './messages.ts';
import type { Begin, Run } from './run.ts';
import { serve } from './serve.ts';

interface Asked {
  readonly steps: number;
  /** The step that throws. */
  readonly broken?: number;
}

interface Counted {
  readonly steps: number;
  readonly row: Float64Array;
}

/** Counts its steps, each as long as half a millisecond. */
class Counting implements Run<Counted> {
  progress = 0;
  readonly total: number;
  readonly #broken: number;

  constructor({ steps, broken = -1 }: Asked) {
    if (steps < 0) throw new RangeError('steps must not be negative');
    this.total = steps;
    this.#broken = broken;
  }
  advance(): boolean {
    if (this.progress === this.#broken) throw new Error('broken step');
    const end = performance.now() + 0.5;
    while (performance.now() < end);
    this.progress += 1;
    return this.progress < this.total;
  }
  result() {
    return { steps: this.progress, row: Float64Array.of(this.progress) };
  }
  transfer({ row }: { row: Float64Array }) {
    return [row.buffer as ArrayBuffer];
  }
}

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** The other end of a line: what it hears, and a wait for the first report that `is`. */
function client(begin: Begin<Asked, Counted> = (asked) => new Counting(asked)) {
  const { port1, port2 } = new MessageChannel();
  const heard: Report<{ steps: number }>[] = [];
  let look = () => {};
  port1.onmessage = ({ data }) => {
    heard.push(data);
    look();
  };
  const drop = serve(begin, port2, 2);
  ends.push(drop, () => port1.close());
  return {
    heard,
    drop,
    order: (order: Order<Asked>) => port1.postMessage(order),
    until: (is: (report: Report<{ steps: number }>) => boolean) =>
      new Promise<Report<{ steps: number }>>((resolve) => {
        look = () => {
          const found = heard.find(is);
          if (found) resolve(found);
        };
        look();
      }),
  };
}
const turnsPass = () => new Promise((resolve) => setTimeout(resolve, 60));

/** The run waits for something that it takes. */
const late: Begin<Asked, Counted> = async (asked) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return new Counting(asked);
};

describe.each([
  { when: 'at once', begin: undefined },
  { when: 'when what it takes is there', begin: late },
])('serve, beginning $when', ({ begin }) => {
  it('reports how far a run is, and hands over its result at the end', async () => {
    const { heard, order, until } = client(begin);
    order({ kind: 'start', id: 1, asked: { steps: 120 } });
    const last = await until(({ kind }) => kind === 'result');
    expect(last).toMatchObject({ id: 1, whole: true, progress: 120, total: 120, result: { steps: 120 } });
    const told = heard
      .filter(({ kind }) => kind === 'progress')
      .map((report) => 'progress' in report && report.progress);
    expect(told[0]).toBe(0);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => Number(a) - Number(b)));
    expect(heard.at(-1)).toBe(last);
  });

  it('cancelled, gives what there is; before the first step too', async () => {
    const { order, until } = client(begin);
    order({ kind: 'start', id: 1, asked: { steps: 1e6 } });
    order({ kind: 'cancel', id: 1 });
    const early = await until(({ kind }) => kind === 'result');
    expect(early).toMatchObject({ id: 1, whole: false });
    expect('progress' in early && early.progress).toBeLessThan(20);
    order({ kind: 'start', id: 2, asked: { steps: 1e6 } });
    await until((report) => report.id === 2 && 'progress' in report && report.progress > 0);
    order({ kind: 'cancel', id: 2 });
    expect(await until(({ id, kind }) => id === 2 && kind === 'result')).toMatchObject({ whole: false, total: 1e6 });
  });

  it('paused, reports nothing until it is resumed, and ends as it would have', async () => {
    const { heard, order, until } = client(begin);
    order({ kind: 'start', id: 1, asked: { steps: 100 } });
    order({ kind: 'pause', id: 1 });
    await turnsPass();
    const before = heard.length;
    await turnsPass();
    expect(heard.length).toBe(before);
    expect(heard.every(({ kind }) => kind === 'progress')).toBe(true);
    order({ kind: 'resume', id: 1 });
    expect(await until(({ kind }) => kind === 'result')).toMatchObject({ whole: true, result: { steps: 100 } });
  });

  it('a start ends the run before, and orders for that one are not obeyed', async () => {
    const { heard, order, until } = client(begin);
    order({ kind: 'start', id: 1, asked: { steps: 1e6 } });
    order({ kind: 'start', id: 2, asked: { steps: 50 } });
    order({ kind: 'cancel', id: 1 });
    order({ kind: 'pause', id: 1 });
    expect(await until(({ kind }) => kind === 'result')).toMatchObject({ id: 2, whole: true });
    expect(heard.filter(({ id, kind }) => id === 1 && kind === 'result')).toEqual([]);
  });

  it('reports what a run throws, at the start or on the way, and serves the next one', async () => {
    const { order, until } = client(begin);
    order({ kind: 'start', id: 1, asked: { steps: -1 } });
    expect(await until(({ id }) => id === 1)).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('steps'),
    });
    order({ kind: 'start', id: 2, asked: { steps: 50, broken: 20 } });
    expect(await until(({ id, kind }) => id === 2 && kind === 'failed')).toMatchObject({
      message: 'Error: broken step',
    });
    order({ kind: 'start', id: 3, asked: { steps: 5 } });
    expect(await until(({ id, kind }) => id === 3 && kind === 'result')).toMatchObject({ whole: true });
  });

  it('given up, works no further', async () => {
    const { heard, drop, order, until } = client(begin);
    order({ kind: 'start', id: 1, asked: { steps: 1e6 } });
    await until(({ kind }) => kind === 'progress');
    drop();
    await turnsPass();
    const before = heard.length;
    await turnsPass();
    expect(heard.length).toBe(before);
  });
});
