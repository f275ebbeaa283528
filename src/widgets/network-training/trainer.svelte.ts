import { startWorker } from '#figure/work/start-worker.ts';
import type { Order, Report } from './messages.ts';
import type { Asked, Trained } from './run.ts';
import address from './worker.ts?worker&url';

/** While controls move, trainings start this long after the last change, in milliseconds. */
const REST_MS = 150;

/** Trains in a worker, one training at a time: a new wish ends the one before. */
export class Trainer {
  phase: 'running' | 'paused' | 'over' | 'failed' = $state('over');
  /** How far the training is. */
  epoch = $state(0);
  /** The last training there is, finished or cancelled. */
  trained: Trained | undefined = $state.raw();
  #asked: Asked | undefined = $state.raw();
  #worker: Worker | undefined;
  #id = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether the training that was asked for is there, or a part of it. */
  get settled(): boolean {
    return this.trained?.asked === this.#asked;
  }

  /** Trains, unless this is what was asked for last. */
  readonly want = (asked: Asked): void => {
    const rest = this.#asked ? REST_MS : 0;
    this.#asked = asked;
    this.#id += 1;
    this.phase = 'running';
    this.epoch = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(asked), rest);
  };

  readonly pause = (): void => this.#order('pause', 'paused');
  readonly resume = (): void => this.#order('resume', 'running');
  readonly cancel = (): void => this.#order('cancel', this.phase);
  readonly again = (): void => {
    if (this.#asked) this.want({ ...this.#asked });
  };

  readonly end = (): void => {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  };

  #order(kind: 'pause' | 'resume' | 'cancel', phase: Trainer['phase']): void {
    this.phase = phase;
    this.#send({ kind, id: this.#id });
  }

  #send(order: Order): void {
    this.#worker?.postMessage(order);
  }

  #start(asked: Asked): void {
    try {
      this.#worker ??= this.#open();
      this.#send({ kind: 'start', id: this.#id, asked });
    } catch {
      this.#fail();
    }
  }

  #open(): Worker {
    const worker = startWorker(address);
    worker.onmessage = ({ data }: MessageEvent<Report>) => this.#hear(data);
    worker.onerror = () => this.#fail();
    return worker;
  }

  #hear(report: Report): void {
    if (report.id !== this.#id) return;
    if (report.kind === 'progress') this.epoch = report.epoch;
    else {
      this.trained = { ...report.trained, asked: this.#asked as Asked };
      this.epoch = report.trained.history.epoch;
      this.phase = 'over';
    }
  }

  #fail(): void {
    this.end();
    this.phase = 'failed';
  }
}
