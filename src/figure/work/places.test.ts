import { afterEach, describe, expect, it, vi } from 'vitest';
import { Job } from './job.svelte.ts';
import { inPage, inWorker, type Open } from './places.ts';
import type { Run } from './run.ts';

/** Adds up 1 … steps, and counts on the way how often it was asked to. */
const state = { advanced: 0 };
const adding = ({ steps }: { steps: number }): Run<number> => ({
  progress: 0,
  total: steps,
  advance() {
    state.advanced += 1;
    (this as { progress: number }).progress += 1;
    return this.progress < this.total;
  },
  result() {
    return (this.progress * (this.progress + 1)) / 2;
  },
});

const jobs: Job<{ steps: number }, { steps: number }, number>[] = [];
function jobAt(...places: Open[]) {
  const job = new Job<{ steps: number }, { steps: number }, number>(places, ({ steps }) => ({ steps }));
  jobs.push(job);
  return job;
}
afterEach(() => {
  for (const job of jobs.splice(0)) job.end();
});
const phaseOf = (job: { phase: string }, phase: string) => vi.waitFor(() => expect(job.phase).toBe(phase), 20_000);

describe('a job in the page', () => {
  it('comes to the same result as the run at once, and to another one when it is asked for', async () => {
    const job = jobAt(inPage(async () => adding));
    job.want({ steps: 50_000 });
    await phaseOf(job, 'over');
    expect([job.result, job.progress, job.total, job.settled]).toEqual([1_250_025_000, 50_000, 50_000, true]);
    job.want({ steps: 4 });
    await phaseOf(job, 'over');
    expect([job.result, job.settled]).toEqual([10, true]);
  });

  it('keeps the orders that come while its code is on the way', async () => {
    let arrive: (begin: typeof adding) => void = () => {};
    const job = jobAt(
      inPage(
        () =>
          new Promise<typeof adding>((resolve) => {
            arrive = resolve;
          }),
      ),
    );
    job.want({ steps: 1e9 });
    job.cancel();
    arrive(adding);
    await phaseOf(job, 'over');
    expect([job.cancelled, job.settled]).toEqual([true, true]);
    expect(job.progress).toBeLessThan(1e9);
  });

  it('stands in for a worker that is not to be had', async () => {
    // There is no Worker in Node.
    const job = jobAt(
      inWorker('/worker.js'),
      inPage(async () => adding),
    );
    job.want({ steps: 4 });
    await phaseOf(job, 'over');
    expect(job.result).toBe(10);
  });

  it('fails where its code does not come, and can be asked again', async () => {
    let online = false;
    const load = async () => {
      if (!online) throw new TypeError('no connection');
      return adding;
    };
    const job = jobAt(inPage(load));
    job.want({ steps: 4 });
    await phaseOf(job, 'failed');
    online = true;
    job.again();
    await phaseOf(job, 'over');
    expect(job.result).toBe(10);
  });

  it('ended, takes no more of the page’s time', async () => {
    const job = jobAt(inPage(async () => adding));
    job.want({ steps: 1e9 });
    await vi.waitFor(() => expect(job.progress).toBeGreaterThan(0), 20_000);
    job.end();
    const before = state.advanced;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(state.advanced).toBe(before);
  });
});
