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

/** Browsers take only so many changes of the address in a while: it waits until the hand rests so many milliseconds. */
const ADDRESS_MS = 120;

/** Has the address follow the state, once changes rest; `flush` does not wait, for when the page is left. */
export class AddressWriter {
  readonly #write: (search: string) => void;
  #wanted: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(write: (search: string) => void = replaceSearch) {
    this.#write = write;
  }

  readonly follow = (search: string): void => {
    clearTimeout(this.#timer);
    this.#wanted = search;
    this.#timer = setTimeout(this.flush, ADDRESS_MS);
  };

  readonly flush = (): void => {
    clearTimeout(this.#timer);
    if (this.#wanted !== undefined) this.#write(this.#wanted);
    this.#wanted = undefined;
  };
}

function replaceSearch(search: string): void {
  if (search === location.search) return;
  try {
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  } catch {
    // A frame without an origin of its own may not change its address: nobody sees it there.
  }
}
