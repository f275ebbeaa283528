import { nearest } from './nearest.ts';

/**
 * Pointing at a term lights its part of the figure beside it, and pointing at a part of a picture lights its terms. The part
 * is the class that colours it: `.of-loss` in text and formulas, `.loss` in pictures.
 */
const PARTS = ['loss', 'penalty', 'gradient', 'optimum'] as const;
const WORDS = PARTS.map((part) => `.of-${part}`).join();
const MARKS = `.plane :is(${PARTS.map((part) => `.${part}`).join()})`;
/** A line is thinner than a pointer: around it is looked in so many directions, every pixel as far as this, near ones first. */
const [DIRECTIONS, NEAR] = [8, 6];
const AROUND = Array.from({ length: DIRECTIONS * NEAR }, (_, i) => {
  const [angle, pixels] = [(2 * Math.PI * i) / DIRECTIONS, 1 + Math.floor(i / DIRECTIONS)];
  return [pixels * Math.cos(angle), pixels * Math.sin(angle)] as const;
});

const page = document.body;
let lit: HTMLElement | undefined;

/** What is pointed at: words, which light a figure, too, or a mark in a picture. */
interface Pointed {
  part: string;
  words: Element | undefined;
}

function light(pointed: Pointed | undefined): void {
  const figures = pointed?.words ? [...page.querySelectorAll<HTMLElement>('figure[data-widget]')] : [];
  const figure = pointed?.words && nearest(figures.filter(has(pointed.part)), pointed.words);
  if (lit !== figure) delete lit?.dataset.lit;
  lit = figure;
  if (figure && pointed) figure.dataset.lit = pointed.part;
  for (const part of PARTS) page.style.setProperty(`--lit-${part}`, part === pointed?.part ? '1' : null);
}
const has = (part: string) => (figure: Element) => figure.querySelector(`.plane .${part}`) !== null;

/** The part that an element stands for, by itself, around it, or by the first word within a link. */
function pointedAt(element: Element): Pointed | undefined {
  const words = element.closest(WORDS) ?? element.closest('a[data-try]')?.querySelector(WORDS) ?? undefined;
  const found = words ?? element.closest(MARKS);
  const part = PARTS.find((name) => found?.classList.contains(words ? `of-${name}` : name));
  return part && { part, words };
}

/** What the pointer is on in a picture, or next to. */
function pointedNear({ clientX: x, clientY: y }: PointerEvent): Pointed | undefined {
  for (const [dx, dy] of [[0, 0] as const, ...AROUND]) {
    const element = document.elementFromPoint(x + dx, y + dy);
    const pointed = element?.closest('.plane') ? pointedAt(element) : undefined;
    if (pointed) return pointed;
  }
  return undefined;
}

const HEARD: Record<string, (event: Event, target: Element) => void> = {
  // Nothing changes under a hand that drags; a finger points by a tap.
  pointerover: (event, target) => {
    const { buttons, pointerType } = event as PointerEvent;
    if (!buttons && pointerType !== 'touch' && !target.closest('.plane')) light(pointedAt(target));
  },
  pointermove: (event, target) => {
    const { buttons, pointerType } = event as PointerEvent;
    if (!buttons && pointerType !== 'touch' && target.closest('.plane')) light(pointedNear(event as PointerEvent));
  },
  focusin: (_, target) => light(pointedAt(target)),
  focusout: () => light(undefined),
  click: (_, target) => light(pointedAt(target)),
  keydown: (event) => {
    if ((event as KeyboardEvent).key === 'Escape') light(undefined);
  },
};

/** Follows the reader from this move on. */
export function follow(first: Event): void {
  const hear = (event: Event) => HEARD[event.type]?.(event, event.target as Element);
  for (const kind of Object.keys(HEARD)) addEventListener(kind, hear, { passive: true });
  hear(first);
}
