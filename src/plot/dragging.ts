import type { Attachment } from 'svelte/attachments';

/** A pointer that is down, and where it is on the screen. */
export interface Hand {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  /** A mouse, a finger or a pen, where that is known. */
  readonly pointerType?: string;
}

/** What a thing does in a pointer's hold. `drop` ends every hold, whether the pointer let go or was taken away. */
export interface Drag {
  take(hand: Hand): void;
  move(hand: Hand): void;
  drop(): void;
}

/**
 * Makes a thing draggable by mouse, finger or pen: one pointer at a time holds it, from the press to the release, wherever it
 * goes on the screen. What the finger must not do instead (`touch-action`) is for the thing's style to say.
 *
 * A pointer that was pressed on something else, such as the drawing that stood in the thing's place until its code had come,
 * takes hold of it by `new CustomEvent('take', { detail: { pointerId, clientX, clientY } })`, the place being where it was
 * pressed. If it has been lifted since, the hold ends with the next move that comes without a pressed button.
 */
export const dragging =
  (drag: Drag): Attachment<HTMLElement | SVGElement> =>
  (thing) => {
    const grip = new Grip(thing, drag);
    const heard = {
      pointerdown: (event: PointerEvent) => event.button === 0 && grip.take(event),
      pointermove: (event: PointerEvent) => grip.move(event),
      pointerup: (event: PointerEvent) => grip.leave(event),
      pointercancel: (event: PointerEvent) => grip.leave(event),
      lostpointercapture: (event: PointerEvent) => grip.leave(event),
      take: (event: CustomEvent<Hand>) => grip.take(event.detail),
    };
    const listeners = Object.entries(heard) as [string, EventListener][];
    for (const [name, listener] of listeners) thing.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) thing.removeEventListener(name, listener);
      grip.drop();
    };
  };

/** The hold of one pointer on a thing. */
class Grip {
  readonly #thing: Element;
  readonly #drag: Drag;
  #holder: number | undefined;

  constructor(thing: Element, drag: Drag) {
    this.#thing = thing;
    this.#drag = drag;
  }

  take(hand: Hand): void {
    if (this.#holder !== undefined) return;
    this.#holder = hand.pointerId;
    try {
      this.#thing.setPointerCapture(hand.pointerId);
    } catch {
      // A pointer that is no longer down cannot be captured: its moves over the thing are all there is.
    }
    this.#drag.take(hand);
  }
  move(event: PointerEvent): void {
    if (event.pointerId !== this.#holder) return;
    if (event.buttons === 0) this.drop();
    else this.#drag.move(event);
  }
  leave(event: PointerEvent): void {
    if (event.pointerId === this.#holder) this.drop();
  }
  drop(): void {
    if (this.#holder === undefined) return;
    this.#holder = undefined;
    this.#drag.drop();
  }
}
