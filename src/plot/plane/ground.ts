import type { Attachment } from 'svelte/attachments';
import type { Hand } from '../dragging.ts';

/** A handle, as the ground of its picture knows it. */
export interface Placed {
  readonly thing: SVGElement;
  /** The ground moves the first handle of this kind, as long as no other is chosen. */
  readonly main: boolean;
  /** Puts it under a hand, as far as it goes there. */
  place(hand: Hand): void;
}

const NOWHERE = { x: Number.NaN, y: Number.NaN };
/** A hand that moves farther than this, in pixels, drags or scrolls. */
const STILL = 6;
const HANDLE = '.handle';
/** What has its own answer to a press. */
const BUSY = 'a, button, input, select, [role="slider"]';

/**
 * The ground of a picture with handles: a click or tap on it places a handle there, the one that was chosen by a tap or
 * else the main one. Whatever moves, or is not the main button's, is left to the page.
 */
export class Ground {
  readonly #handles: Placed[] = [];
  #chosen: Placed | undefined;
  #pressed = NOWHERE;

  /** Takes a handle in; what it returns takes it out. */
  join(handle: Placed): () => void {
    this.#handles.push(handle);
    return () => {
      if (this.#chosen === handle) this.#choose(undefined);
      this.#handles.splice(this.#handles.indexOf(handle), 1);
    };
  }

  /** The handle that the ground moves: the chosen one, or the main one. */
  get main(): Placed | undefined {
    return this.#chosen ?? this.#handles.find(({ main }) => main) ?? this.#handles[0];
  }

  readonly listen: Attachment<Element> = (picture) => {
    const heard = {
      pointerdown: ({ clientX, clientY }: PointerEvent) => {
        this.#pressed = { x: clientX, y: clientY };
      },
      click: (event: PointerEvent) => this.#click(event),
      keydown: ({ key }: KeyboardEvent) => key === 'Escape' && this.#choose(undefined),
    };
    const listeners = Object.entries(heard) as [string, EventListener][];
    for (const [name, listener] of listeners) picture.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) picture.removeEventListener(name, listener);
    };
  };

  #click(event: PointerEvent): void {
    const moved = Math.hypot(event.clientX - this.#pressed.x, event.clientY - this.#pressed.y);
    this.#pressed = NOWHERE;
    // A click by a key was not pressed anywhere.
    if (event.button || !(moved <= STILL) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const target = event.target as Element;
    const thing = target.closest(HANDLE);
    const tapped = thing && this.#handles.find((handle) => handle.thing === thing);
    if (tapped) this.#choose(tapped === this.#chosen || this.#handles.length < 2 ? undefined : tapped);
    else if (!target.closest(BUSY)) this.#place(event);
  }

  #place(event: PointerEvent): void {
    this.main?.place(event);
    this.main?.thing.focus({ preventScroll: true });
  }

  #choose(handle: Placed | undefined): void {
    delete this.#chosen?.thing.dataset.chosen;
    this.#chosen = handle;
    if (handle) handle.thing.dataset.chosen = '';
  }
}
