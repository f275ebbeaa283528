import type { Attachment } from 'svelte/attachments';
import { isUsed } from './used-handles.svelte.ts';

/** Milliseconds that one rests on a handle until it says what can be done with it, and after which that goes. */
const [REST_MS, GRACE_MS] = [700, 250];
const HANDLE = '.handle';

/** How many have an id. */
let count = 0;

/**
 * What can be done with the handles of a picture, said beside the one that the focus rests on, or the pointer, until it has
 * been used. It stays while the pointer is on it, and goes by any key. Of a drawing it is no part.
 */
export class TipState {
  /** Handles are described by what stands there, shown or not. */
  readonly id = typeof document === 'undefined' ? undefined : `handle-tip-${++count}`;
  /** Where it is shown, in pixels from the picture's corner; nothing while it is not. */
  at: { x: number; y: number } | undefined = $state.raw();
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly listen: Attachment<Element> = (picture) => {
    const show = (handle: Element) =>
      this.#in(REST_MS, () => {
        const [place, corner] = [handle.querySelector('.grip') ?? handle, picture].map((one) =>
          one.getBoundingClientRect(),
        );
        if (place && corner)
          this.at = { x: (place.left + place.right) / 2 - corner.left, y: place.bottom - corner.top };
      });
    const heard: Record<string, (event: never) => void> = {
      pointerover: ({ target, pointerType, buttons }: PointerEvent) => {
        const handle = (target as Element).closest(HANDLE);
        if (buttons || pointerType === 'touch') return;
        if (handle && !isUsed(handle.getAttribute('data-handle') ?? '')) show(handle);
        else if ((target as Element).id !== this.id) this.#in(GRACE_MS, this.#hide);
        else clearTimeout(this.#timer);
      },
      pointerleave: () => this.#in(GRACE_MS, this.#hide),
      focusin: ({ target }: FocusEvent) => {
        if ((target as Element).matches(`${HANDLE}:focus-visible`)) show(target as Element);
      },
      focusout: () => this.#in(GRACE_MS, this.#hide),
      pointerdown: () => this.#in(0, this.#hide),
    };
    const press = () => this.#in(0, this.#hide);
    addEventListener('keydown', press);
    const listeners = Object.entries(heard) as unknown as [string, EventListener][];
    for (const [name, listener] of listeners) picture.addEventListener(name, listener, { passive: true });
    return () => {
      clearTimeout(this.#timer);
      removeEventListener('keydown', press);
      for (const [name, listener] of listeners) picture.removeEventListener(name, listener);
    };
  };

  readonly #hide = () => {
    this.at = undefined;
  };
  #in(ms: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }
}
