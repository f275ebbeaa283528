import type { Hand } from '#plot/dragging.ts';

/** What a hand can do something to in a drawing. */
const PARTS = 'button, input, select, [role="slider"]';
/** What it can take hold of: parts that are dragged, and that keys move. */
const HANDLE = '[role="slider"]';
/** A key that moves a handle: the page must not scroll by it. */
const MOVES = /^(Arrow|Home$|End$|Page)/;
/** What shows that somebody takes an interest in a figure. */
const INTEREST = ['pointerenter', 'pointerdown', 'focusin', 'keydown', 'input'] as const;

/** A part by its place: the nth of its name in its region. Drawing and living picture agree in that. */
interface Place {
  readonly region: string;
  readonly name: string;
  readonly nth: number;
}
/** Where a pointer is within a region, in pixels: the page may have scrolled before it is asked for. */
interface Spot {
  readonly x: number;
  readonly y: number;
}
/** A press that began on the drawing, and how far it has come. */
interface Press {
  readonly pointer: Pick<PointerEvent, 'pointerId' | 'pointerType' | 'isPrimary'>;
  readonly start: Spot;
  last: Spot;
  ended: boolean;
}

const nameOf = (part: Element) => part.getAttribute('data-handle') ?? part.getAttribute('aria-label') ?? '';
const partsOf = (region: Element, name: string) =>
  [...region.querySelectorAll<HTMLElement>(PARTS)].filter((part) => nameOf(part) === name);
const regionOf = (part: Element) => part.closest<HTMLElement>('[data-region]');

/**
 * Remembers what a reader does to a figure that is still a drawing, and does it again once its parts live, in its order:
 * a press on a handle goes on under the same finger, and the focus stays where it was. Whatever shows an interest is told.
 */
export class FirstTouch {
  readonly #figure: HTMLElement;
  readonly #ondeed: () => void;
  readonly #deeds: { place: Place; again: (part: HTMLElement) => void }[] = [];
  #focus: Place | undefined;
  readonly #watching = new AbortController();

  /**
   * Watches the figure's regions until all is replayed; at each sign of an interest in the figure it calls `oninterest`, and `ondeed` at
   * each deed that it remembers.
   */
  constructor(figure: HTMLElement, { oninterest, ondeed }: { oninterest: () => void; ondeed: () => void }) {
    this.#figure = figure;
    this.#ondeed = ondeed;
    const { signal } = this.#watching;
    for (const kind of INTEREST) figure.addEventListener(kind, oninterest, { signal });
    figure.addEventListener('focusout', () => this.#blur(this.#focus), { signal });
    this.#on('focusin', (_, place) => {
      this.#focus = place;
    });
    this.#on('pointerdown', (event, place) => this.#hold(event, place));
    this.#on('click', ({ target }, place) => {
      if (!isHandle(target)) this.#owe(place, (part) => part.click());
    });
    this.#on('input', ({ target }, place) => this.#owe(place, typing((target as HTMLInputElement).value)));
    this.#on('keydown', (event, place) => {
      if (event.key === 'Tab') return;
      if (isHandle(event.target) && MOVES.test(event.key)) event.preventDefault();
      this.#owe(place, (part) => part.dispatchEvent(new KeyboardEvent('keydown', event)));
    });
  }

  /**
   * Does again what was done to parts that live by now, up to the first that does not. Once all of the figure lives, what has
   * no part is left out, and nothing is watched from then on.
   */
  replay(all: boolean): void {
    if (this.#watching.signal.aborted) return;
    const focus = this.#focus && this.#partAt(this.#focus);
    if (all) this.#watching.abort();
    if (focus && document.activeElement === document.body) focus.focus({ preventScroll: true });
    for (let deed = this.#deeds[0]; deed; deed = this.#deeds[0]) {
      const part = this.#partAt(deed.place);
      if (!part && !all) return;
      this.#deeds.shift();
      if (part) deed.again(part);
    }
  }

  /** Forgets all. */
  end(): void {
    this.#watching.abort();
  }

  #owe(place: Place, again: (part: HTMLElement) => void): void {
    this.#deeds.push({ place, again });
    this.#ondeed();
  }

  #on<K extends keyof HTMLElementEventMap>(kind: K, note: (event: HTMLElementEventMap[K], at: Place) => void): void {
    const hear = (event: HTMLElementEventMap[K]) => {
      const place = this.#placeOf(event.target);
      if (place) note(event, place);
    };
    this.#figure.addEventListener(kind, hear, { signal: this.#watching.signal, capture: true });
  }

  /** The focus is gone unless it went to another part at once, or the drawing gave way to the picture. */
  #blur(left: Place | undefined): void {
    setTimeout(() => {
      if (this.#focus === left) this.#focus = undefined;
    });
  }

  #hold(event: PointerEvent, place: Place): void {
    const region = isHandle(event.target) && event.button === 0 && regionOf(event.target);
    if (!region) return;
    const press: Press = { pointer: event, start: spotIn(region, event), last: spotIn(region, event), ended: false };
    this.#owe(place, (part) => take(part, press));
    const follow = (next: PointerEvent) => {
      if (next.pointerId !== event.pointerId || press.ended) return;
      press.ended = next.type !== 'pointermove' || next.buttons === 0;
      if (next.type !== 'pointercancel') press.last = spotIn(region, next);
    };
    for (const kind of ['pointermove', 'pointerup', 'pointercancel'] as const)
      window.addEventListener(kind, follow, { signal: this.#watching.signal });
  }

  #placeOf(target: EventTarget | null): Place | undefined {
    const part = (target as Element | null)?.closest<HTMLElement>(PARTS);
    const region = part && regionOf(part);
    // A region that lives already hears of it by itself.
    if (!part?.closest('.drawn') || !region || !this.#figure.contains(region)) return undefined;
    const name = nameOf(part);
    return { region: region.dataset.region ?? '', name, nth: partsOf(region, name).indexOf(part) };
  }

  /** The living part there. */
  #partAt({ region, name, nth }: Place): HTMLElement | undefined {
    const place = this.#figure.querySelector(`[data-region="${region}"]`);
    const part = place ? partsOf(place, name)[nth] : undefined;
    return part?.closest('.drawn') ? undefined : part;
  }
}

const isHandle = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.closest(HANDLE) !== null;

function spotIn(region: Element, { clientX, clientY }: PointerEvent): Spot {
  const { left, top } = region.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Gives a living part the press that its drawing was given: it goes on from there, or has ended. */
function take(part: HTMLElement, { pointer, start, last, ended }: Press): void {
  const { left, top } = (regionOf(part) ?? part).getBoundingClientRect();
  const { pointerId, pointerType, isPrimary } = pointer;
  const at = ({ x, y }: Spot) => ({ pointerId, clientX: left + x, clientY: top + y });
  const more = { pointerType, isPrimary, bubbles: true, cancelable: true };
  part.dispatchEvent(new CustomEvent<Hand>('take', { detail: at(start) }));
  part.dispatchEvent(new PointerEvent('pointermove', { ...at(last), ...more, buttons: 1 }));
  if (ended) part.dispatchEvent(new PointerEvent('pointerup', { ...at(last), ...more }));
}

const typing = (value: string) => (part: HTMLElement) => {
  (part as HTMLInputElement).value = value;
  part.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
