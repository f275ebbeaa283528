import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParameterValue } from '../controls/parameter.ts';
import { Job } from './job.svelte.ts';
import type { Order, Report } from './messages.ts';
import type { Open } from './places.ts';

/** What a run depends on, and the controls that say so. */
interface Asked extends Record<string, ParameterValue> {
  of: string;
}
interface Wish extends Asked {
  shown: number;
}
type Told = Report<string>;

/** A place that keeps its orders, and reports and breaks down when it is told to. */
class FakePlace {
  readonly orders: Order<Asked>[] = [];
  closed = false;
  #hear: (event: MessageEvent) => void = () => {};
  #fail: () => void = () => {};

  readonly open: Open = (fail) => {
    this.closed = false;
    this.#fail = fail;
    return {
      port: {
        postMessage: (order) => {
          this.orders.push(order as Order<Asked>);
        },
        addEventListener: (_, hear) => {
          this.#hear = hear;
        },
      },
      close: () => {
        this.closed = true;
      },
    };
  };
  report(report: Told) {
    this.#hear({ data: report } as MessageEvent);
  }
  breakDown() {
    this.#fail();
  }
  get said() {
    return this.orders.map(({ kind, id }) => `${kind} ${id}`);
  }
}

const progress = (id: number, at: number): Told => ({ kind: 'progress', id, progress: at, total: 10 });
const result = (id: number, at = 10): Told => ({
  kind: 'result',
  id,
  progress: at,
  total: 10,
  result: `after ${at}`,
  whole: at === 10,
});

/** A job at one place, or at several, and these. */
function jobAt(...places: FakePlace[]) {
  return jobIn(places.map(({ open }) => open));
}
const jobIn = (places: readonly Open[]) => new Job<Wish, Asked, string>(places, ({ of }) => ({ of }));
const wish = (of: string, shown = 0): Wish => ({ of, shown });
/** Long enough for a hand to have come to rest. */
const rest = () => vi.advanceTimersByTime(1000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a job', () => {
  it('has nothing to do at first: over, settled, without a result', () => {
    const job = jobAt(new FakePlace());
    job.pause();
    job.resume();
    job.cancel();
    job.again();
    rest();
    expect([job.phase, job.busy, job.settled, job.result]).toEqual(['over', false, true, undefined]);
  });

  it('goes from wanted to running to over, and says how far it is', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    expect([job.phase, job.busy, job.settled]).toEqual(['wanted', true, false]);
    rest();
    expect(place.orders).toEqual([{ kind: 'start', id: 1, asked: { of: 'one' } }]);
    place.report(progress(1, 3));
    expect([job.phase, job.progress, job.total, job.settled]).toEqual(['running', 3, 10, false]);
    place.report(result(1));
    expect([job.phase, job.progress, job.settled, job.result, job.cancelled]).toEqual([
      'over',
      10,
      true,
      'after 10',
      false,
    ]);
  });

  it('starts at once at first, and then only when wishes have come to rest', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    vi.advanceTimersByTime(1);
    expect(place.said).toEqual(['start 1']);
    place.report(result(1));
    for (const asked of ['two', 'three', 'four']) {
      job.want(wish(asked));
      vi.advanceTimersByTime(100);
    }
    expect(place.said).toEqual(['start 1']);
    expect(job.result).toBe('after 10');
    rest();
    expect(place.orders.at(-1)).toEqual({ kind: 'start', id: 4, asked: { of: 'four' } });
    expect(place.said).toEqual(['start 1', 'start 4']);
  });

  it('does nothing for what was asked for last, whatever else has changed', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one', 1));
    rest();
    job.want(wish('one', 2));
    expect(job.phase).toBe('running');
    place.report(result(1));
    job.want(wish('one', 3));
    rest();
    expect([job.phase, job.settled, place.said]).toEqual(['over', true, ['start 1']]);
  });

  it('lets the run before rest while the next wish waits, and does not listen to it any more', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    job.want(wish('two'));
    expect(place.said).toEqual(['start 1', 'pause 1']);
    place.report(progress(1, 9));
    place.report(result(1));
    expect([job.phase, job.progress, job.result]).toEqual(['wanted', 0, undefined]);
  });

  it('pauses and resumes', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    job.pause();
    expect([job.phase, job.busy]).toEqual(['paused', true]);
    job.resume();
    expect(job.phase).toBe('running');
    expect(place.said).toEqual(['start 1', 'pause 1', 'resume 1']);
  });

  it('cancelled, it is over with what there is, and again starts the same anew, at once', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    job.cancel();
    place.report(result(1, 4));
    expect([job.phase, job.cancelled, job.settled, job.result]).toEqual(['over', true, true, 'after 4']);
    job.again();
    expect([job.phase, job.cancelled, job.settled]).toEqual(['wanted', false, false]);
    vi.advanceTimersByTime(1);
    expect(place.orders.at(-1)).toEqual({ kind: 'start', id: 2, asked: { of: 'one' } });
  });
});

it('cancelled, keeps the result before where a part is of no use, or none comes', () => {
  const place = new FakePlace();
  const job = jobAt(place);
  job.want(wish('one'));
  rest();
  place.report(result(1));
  job.want(wish('two'));
  rest();
  job.cancel();
  place.report({ kind: 'result', id: 2, progress: 4, total: 10, result: undefined, whole: false });
  expect([job.phase, job.cancelled, job.result, place.closed]).toEqual(['over', true, 'after 10', false]);
  job.again();
  rest();
  job.cancel();
  vi.advanceTimersByTime(1000);
  expect([job.phase, job.cancelled, job.result, place.closed]).toEqual(['over', true, 'after 10', true]);
});

describe('an order between a wish and its start', () => {
  it('cancel takes effect: the run begins and ends with what it has', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    job.cancel();
    rest();
    expect(place.said).toEqual(['start 1', 'cancel 1']);
    place.report(result(1, 0));
    expect([job.phase, job.cancelled, job.busy]).toEqual(['over', true, false]);
  });

  it('pause takes effect, and resume after it', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    job.pause();
    expect(job.phase).toBe('paused');
    rest();
    expect(place.said).toEqual(['start 1', 'pause 1']);
    expect(job.phase).toBe('paused');
    job.resume();
    expect([job.phase, place.said.at(-1)]).toEqual(['running', 'resume 1']);
  });
});

describe('orders that cross a report', () => {
  it('a pause that comes too late is no pause', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    job.pause();
    place.report(result(1));
    expect(job.phase).toBe('over');
    job.resume();
    expect(job.phase).toBe('over');
  });

  it('a cancel that comes too late cancels nothing', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    job.cancel();
    place.report(result(1, 10));
    expect([job.phase, job.cancelled]).toEqual(['over', false]);
  });
});

describe('a place that fails', () => {
  it('in the middle of a run: failed, not busy, the last result stands, and again tries anew', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    place.report(result(1));
    job.want(wish('two'));
    rest();
    place.report(progress(2, 5));
    place.breakDown();
    expect([job.phase, job.failed, job.busy]).toEqual(['failed', true, false]);
    expect([job.settled, job.result]).toEqual([false, 'after 10']);
    expect(place.closed).toBe(true);
    job.again();
    rest();
    expect(place.orders.at(-1)).toEqual({ kind: 'start', id: 3, asked: { of: 'two' } });
    place.report(result(3));
    expect([job.phase, job.failed, job.settled]).toEqual(['over', false, true]);
  });

  it('reports an error of the run: failed, whatever other places there are', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const [place, other] = [new FakePlace(), new FakePlace()];
    const job = jobAt(place, other);
    job.want(wish('one'));
    rest();
    place.report({ kind: 'failed', id: 1, message: 'RangeError: lambda' });
    expect([job.phase, job.busy]).toEqual(['failed', false]);
    expect(other.orders).toEqual([]);
    expect(complaint).toHaveBeenCalledWith('RangeError: lambda');
  });

  it('without a word: the next place gets all orders there were', () => {
    const [worker, page] = [new FakePlace(), new FakePlace()];
    const job = jobAt(worker, page);
    job.want(wish('one'));
    rest();
    job.pause();
    worker.breakDown();
    expect([job.phase, page.said]).toEqual(['paused', ['start 1', 'pause 1']]);
    job.cancel();
    page.report(result(1, 0));
    expect([job.phase, job.result]).toEqual(['over', 'after 0']);
    job.want(wish('two'));
    rest();
    expect(worker.said).toEqual(['start 1', 'pause 1']);
    expect(page.said.at(-1)).toBe('start 2');
  });

  it('as it is opened: the next place is tried', () => {
    const page = new FakePlace();
    const refuse = () => {
      throw new DOMException('no worker here', 'SecurityError');
    };
    const job = jobIn([refuse, page.open]);
    job.want(wish('one'));
    rest();
    expect([job.phase, page.said]).toEqual(['running', ['start 1']]);
  });

  it('one after the other: failed; again begins with the first', () => {
    const [worker, page] = [new FakePlace(), new FakePlace()];
    const job = jobAt(worker, page);
    job.want(wish('one'));
    rest();
    worker.breakDown();
    page.breakDown();
    expect([job.phase, job.busy]).toEqual(['failed', false]);
    job.again();
    rest();
    expect(worker.said).toEqual(['start 1', 'start 2']);
  });

  it('while nothing runs, or the next wish waits: no harm is done', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    place.report(result(1));
    place.breakDown();
    expect(job.phase).toBe('over');
    job.want(wish('two'));
    place.breakDown();
    expect(job.phase).toBe('wanted');
    rest();
    expect(place.said.at(-1)).toBe('start 2');
  });
});

describe('a job that is ended', () => {
  it('closes its place, and starts nothing any more', () => {
    const place = new FakePlace();
    const job = jobAt(place);
    job.want(wish('one'));
    rest();
    job.want(wish('two'));
    job.end();
    rest();
    expect([place.closed, place.said]).toEqual([true, ['start 1', 'pause 1']]);
  });
});
