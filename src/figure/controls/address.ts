import { sitePath } from '#site/site-path.ts';
import type { Widget } from '../widget.ts';
import { queryFromControls } from './controls.ts';
import type { FileValue, ParameterValue } from './parameter.ts';
import { Query } from './query.ts';

/** The address of a widget's own page in a given state, and the names of the reader's files that it is without. */
export function permalink(
  widget: Widget,
  controls: Record<string, ParameterValue>,
): { address: string; without: readonly string[] } {
  const files = Object.entries(widget.parameters)
    .filter(([, { kind }]) => kind === 'file')
    .map(([name]) => (controls[name] as FileValue).name);
  return {
    address: `${sitePath(`widgets/${widget.name}/`)}${queryFromControls(widget.parameters, controls)}`,
    without: files.filter(Boolean),
  };
}

/** This page's query string with the widget's parameters replaced; those of others are kept as they stand there. */
export function queryFollowing(widget: Widget, controls: Record<string, ParameterValue>, current: string): string {
  const foreign = new Query(current).without(widget.parameters);
  const own = queryFromControls(widget.parameters, controls);
  if (foreign === '') return own;
  return own ? `${own}&${foreign}` : `?${foreign}`;
}

/**
 * Browsers take only so many changes of the address in a while, the strictest a hundred in half a minute: one is written
 * once the hand rests so many milliseconds, and so many after the one before, at most 41 times in 20 seconds.
 */
const [REST_MS, APART_MS] = [120, 500];
/** What the browser refuses is tried again, after twice as long each time, up to this. */
const LONGEST_MS = 32_000;

/**
 * Has the address follow the state; `flush` does not wait, for when the page is left. A refusal, which is an exception of
 * `write`, is no fault: what was wanted stays wanted.
 */
export class AddressWriter {
  readonly #write: (search: string) => void;
  #wanted: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #apart = APART_MS;
  #last = Number.NEGATIVE_INFINITY;

  constructor(write: (search: string) => void = replaceSearch) {
    this.#write = write;
  }

  readonly follow = (search: string): void => {
    this.#wanted = search;
    this.#plan();
  };

  readonly flush = (): void => {
    clearTimeout(this.#timer);
    if (this.#wanted === undefined) return;
    this.#last = performance.now();
    try {
      this.#write(this.#wanted);
      this.#wanted = undefined;
      this.#apart = APART_MS;
    } catch {
      this.#apart = Math.min(2 * this.#apart, LONGEST_MS);
      // A frame without an origin of its own may never change its address: there only the next change tries again.
      if (this.#apart < LONGEST_MS) this.#plan();
    }
  };

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, Math.max(REST_MS, this.#last + this.#apart - performance.now()));
  }
}

function replaceSearch(search: string): void {
  if (search !== location.search)
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}
