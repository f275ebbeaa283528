import { describe, expect, it, vi } from 'vitest';
import { inSlices, type Slicing } from './slices.ts';

/** Work of so many pieces, each as long as `busy` milliseconds; it counts those that are done. */
function counting(pieces: number, busy = 0) {
  const done = { pieces: 0 };
  function* work() {
    for (let k = 0; k < pieces; k += 1) {
      const end = performance.now() + busy;
      while (performance.now() < end);
      done.pieces += 1;
      yield;
    }
    return pieces;
  }
  return { done, work: work() };
}
const ended = (slicing: Omit<Slicing<number>, 'onend'>, work: Iterator<unknown, number, undefined>) =>
  new Promise<number>((onend) => {
    inSlices(work, { ...slicing, onend });
  });
/** Long enough for work that was not stopped to go on. */
const turnsPass = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('inSlices', () => {
  it('ends with what the work returns, all pieces done', async () => {
    const { done, work } = counting(1000);
    expect(await ended({}, work)).toBe(1000);
    expect(done.pieces).toBe(1000);
  });

  it('does nothing in the turn that asks for it', async () => {
    const { done, work } = counting(3);
    const end = ended({}, work);
    expect(done.pieces).toBe(0);
    await end;
  });

  it('begins no piece after a slice’s time', async () => {
    const { done, work } = counting(20, 1);
    const counts: number[] = [];
    await ended({ ms: 3, onslice: () => counts.push(done.pieces) }, work);
    expect(counts.length).toBeGreaterThanOrEqual(20 / 4 - 1);
    const pieces = counts.map((count, k) => count - (counts[k - 1] ?? 0));
    expect(Math.max(...pieces)).toBeLessThanOrEqual(3);
  });

  it('lets others have a turn between two slices', async () => {
    const { done, work } = counting(10, 2);
    const end = ended({ ms: 1 }, work);
    const heard: number[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      heard.push(done.pieces);
      if (done.pieces < 10) port2.postMessage(0);
    };
    port2.postMessage(0);
    await end;
    port1.close();
    expect(new Set(heard).size).toBeGreaterThan(3);
  });

  it('stopped, also by its own report, goes no further and never calls again', async () => {
    const { done, work } = counting(100, 1);
    let stoppedAt = -1;
    const slices = inSlices(work, {
      ms: 1,
      onslice() {
        slices.stop();
        stoppedAt = done.pieces;
      },
      onend: () => expect.unreachable(),
    });
    await turnsPass();
    slices.resume();
    await turnsPass();
    expect(stoppedAt).toBeGreaterThan(0);
    expect(done.pieces).toBe(stoppedAt);
  });

  it('paused, stands still; resumed, however often, comes to the same end', async () => {
    const { done, work } = counting(50);
    let found: number | undefined;
    const slices = inSlices(work, {
      onend: (result) => {
        found = result;
      },
    });
    slices.pause();
    await turnsPass();
    expect(done.pieces).toBe(0);
    slices.resume();
    slices.resume();
    await vi.waitFor(() => expect(found).toBe(50));
    expect(done.pieces).toBe(50);
  });

  it('tells what the work throws, once', async () => {
    const reasons: unknown[] = [];
    function* broken(): Generator<undefined, number, undefined> {
      yield;
      throw new RangeError('too large');
    }
    inSlices(broken(), { onend: () => expect.unreachable(), onfail: (reason) => reasons.push(reason) });
    await vi.waitFor(() => expect(reasons).toHaveLength(1));
    await turnsPass();
    expect(reasons).toEqual([new RangeError('too large')]);
  });
});
