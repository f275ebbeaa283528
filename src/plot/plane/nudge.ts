import { motionUnwelcome } from '#site/motion-unwelcome.ts';
import { anyUsed } from './used-handles.svelte.ts';

/** Handles that have not been seen yet, by the picture that has to be half in view. */
const waiting = new Map<Element, SVGElement>();
/** A figure nudges once, whichever of its pictures is seen first. */
const nudged = new WeakSet<Element>();
const SWAY = [0, 4, -3, 4, -3, 0].map((units) => `calc(${units}px * var(--dot))`);
const SWAY_TIME = { duration: 900, easing: 'ease-in-out' };
let touched = false;
let watch: IntersectionObserver | undefined;

function startWatching(): IntersectionObserver {
  const touch = ({ target }: Event) => {
    touched ||= (target as Element).closest('figure') !== null;
  };
  for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, touch, { passive: true });
  return new IntersectionObserver((seen) => seen.forEach(see), { threshold: 0.5 });
}

function see({ isIntersecting, target }: IntersectionObserverEntry): void {
  const handle = waiting.get(target);
  const figure = target.closest('figure') ?? target;
  if (!isIntersecting || !handle) return;
  watch?.unobserve(target);
  waiting.delete(target);
  if (touched || anyUsed() || nudged.has(figure)) return;
  nudged.add(figure);
  handle.dataset.nudge = '';
  if (motionUnwelcome()) return;
  for (const part of handle.querySelectorAll('.grip, .core')) part.animate({ translate: SWAY }, SWAY_TIME);
}

/** Has a handle sway a little, once, when its picture is seen, unless somebody has touched a figure by then. */
export function nudgeWhenSeen(picture: Element, handle: SVGElement): () => void {
  watch ??= startWatching();
  waiting.set(picture, handle);
  watch.observe(picture);
  return () => {
    watch?.unobserve(picture);
    waiting.delete(picture);
  };
}
