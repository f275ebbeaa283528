/** What a hand takes hold of in a drawing. */
const PARTS = 'button, input, select, [role="slider"]';
/** A key that moves a handle: the page must not scroll by it. */
const MOVES = /^(Arrow|Home$|End$|Page)/;

/** A part by its place: the nth of its name in its region. Drawing and living picture agree in that. */
interface Place {
  readonly region: string;
  readonly name: string;
  readonly nth: number;
}
interface Spot {
  readonly clientX: number;
  readonly clientY: number;
}
/** A press that began on the drawing, and how far it has come. */
interface Press {
  readonly place: Place;
  readonly start: PointerEvent;
  last: Spot;
  ended: boolean;
}

const nameOf = (part: Element) => part.getAttribute('data-handle') ?? part.getAttribute('aria-label') ?? '';
const partsOf = (region: Element, name: string) =>
  [...region.querySelectorAll<HTMLElement>(PARTS)].filter((part) => nameOf(part) === name);

/**
 * Remembers what a reader does to a figure that is still a drawing, and does it again once the picture lives: a press on a
 * handle goes on under the same finger, clicks and keys follow in their order, and the focus stays where it was.
 */
export class FirstTouch {
  readonly #figure: HTMLElement;
  readonly #deeds: { place: Place; again: (part: HTMLElement) => void }[] = [];
  #press: Press | undefined;
  #focus: Place | undefined;
  readonly #watching = new AbortController();

  /** Watches the figure's regions until `replay`. */
  constructor(figure: HTMLElement) {
    this.#figure = figure;
    const { signal } = this.#watching;
    const on = <K extends keyof HTMLElementEventMap>(
      kind: K,
      note: (event: HTMLElementEventMap[K], at: Place) => void,
    ) =>
      figure.addEventListener(
        kind,
        (event) => {
          const place = this.#placeOf(event.target);
          if (place) note(event, place);
        },
        { signal, capture: true },
      );
    on('pointerdown', (event, place) => this.#hold(event, place));
    on('click', (_, place) => this.#deeds.push({ place, again: (part) => part.click() }));
    on('input', (event, place) => this.#deeds.push({ place, again: typing((event.target as HTMLInputElement).value) }));
    on('keydown', (event, place) => {
      if (event.key === 'Tab') return;
      if (MOVES.test(event.key)) event.preventDefault();
      this.#deeds.push({ place, again: (part) => part.dispatchEvent(new KeyboardEvent('keydown', event)) });
    });
    on('focusin', (_, place) => {
      this.#focus = place;
    });
    figure.addEventListener('focusout', () => this.#blur(this.#focus), { signal });
  }

  /** The focus is gone unless it went to another part at once, or the drawing gave way to the picture. */
  #blur(left: Place | undefined): void {
    setTimeout(() => {
      if (this.#focus === left) this.#focus = undefined;
    });
  }

  /** Does everything again that was done, to the living picture. Nothing is watched from then on. */
  replay(): void {
    if (this.#watching.signal.aborted) return;
    const focus = this.#focus && this.#partAt(this.#focus);
    this.#watching.abort();
    if (focus && document.activeElement === document.body) focus.focus({ preventScroll: true });
    for (const { place, again } of this.#deeds) {
      const part = this.#partAt(place);
      if (part) again(part);
    }
    if (this.#press) this.#take(this.#press);
  }

  /** Forgets all. */
  end(): void {
    this.#watching.abort();
  }

  #hold(event: PointerEvent, place: Place): void {
    if (event.button !== 0 || !(event.target as Element).closest('[role="slider"]')) return;
    const press: Press = { place, start: event, last: event, ended: false };
    this.#press = press;
    const { signal } = this.#watching;
    const follow = (next: PointerEvent) => {
      if (next.pointerId !== event.pointerId || press.ended) return;
      press.last = next;
      press.ended = next.type !== 'pointermove';
    };
    for (const kind of ['pointermove', 'pointerup', 'pointercancel'] as const)
      window.addEventListener(kind, follow, { signal });
  }

  #take({ place, start, last, ended }: Press): void {
    const part = this.#partAt(place);
    const send = (kind: string, { clientX, clientY }: Spot) =>
      part?.dispatchEvent(
        new PointerEvent(kind, {
          bubbles: true,
          cancelable: true,
          isPrimary: start.isPrimary,
          pointerId: start.pointerId,
          pointerType: start.pointerType,
          clientX,
          clientY,
        }),
      );
    send('pointerdown', start);
    send('pointermove', last);
    if (ended) send('pointerup', last);
  }

  #placeOf(target: EventTarget | null): Place | undefined {
    const part = (target as Element | null)?.closest<HTMLElement>(PARTS);
    const region = part?.closest<HTMLElement>('[data-region]');
    if (!part || !region || !this.#figure.contains(region)) return undefined;
    const name = nameOf(part);
    return { region: region.dataset.region ?? '', name, nth: partsOf(region, name).indexOf(part) };
  }

  #partAt({ region, name, nth }: Place): HTMLElement | undefined {
    const living = this.#figure.querySelector(`[data-region="${region}"]`);
    return living ? partsOf(living, name)[nth] : undefined;
  }
}

const typing = (value: string) => (part: HTMLElement) => {
  (part as HTMLInputElement).value = value;
  part.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
