import { motionUnwelcome } from './motion-unwelcome.ts';
import { nearest } from './nearest.ts';

/** What a figure has that listens: it hears no wish before it wakes. */
const AWAKE = '[data-ready], [data-busy], [data-live]';
/** Less of the picture than this share of it, or of the window, is too little to see it move. */
const ENOUGH = 0.6;
/** A way that takes longer was given up. */
const LONG_MS = 3000;

/** The last wish of each figure that sleeps. */
const wishes = new Map<HTMLElement, string>();

/** Moves the nearest of the figures to the state that the link leads to, and brings it into sight. */
export function ask(link: HTMLAnchorElement, figures: readonly HTMLElement[]): void {
  const figure = nearest(figures, link);
  if (!figure) return;
  wish(figure, link.dataset.try === 'reset' ? link.search.replace(/^\??/, '?reset&') : link.search);
  show(figure.querySelector('[data-picture], .picture') ?? figure, link);
}

function wish(figure: HTMLElement, state: string): void {
  const sleeps = wishes.has(figure);
  wishes.set(figure, state);
  if (sleeps) return;
  const watch = new MutationObserver(tell);
  watch.observe(figure, { attributes: true });
  tell();

  function tell() {
    if (!figure.matches(AWAKE)) return;
    watch.disconnect();
    const detail = wishes.get(figure);
    wishes.delete(figure);
    figure.dispatchEvent(new CustomEvent('ask', { detail }));
  }
}

/** Words that were scrolled away from. */
const left: Element[] = [];
// The browser goes back by pixels, which are others by now if what lies above has got its true height.
addEventListener('popstate', () => {
  const words = left.pop();
  requestAnimationFrame(() => words?.scrollIntoView({ block: 'nearest' }));
});

function isSeen(picture: Element): boolean {
  const { top, bottom, height } = picture.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0) >= ENOUGH * Math.min(height, innerHeight);
}

/** Scrolls no more than it takes to see the picture. The words where one was reading are one step back. */
function show(picture: Element, words: Element): void {
  if (isSeen(picture)) return;
  const behavior = motionUnwelcome() ? 'instant' : 'smooth';
  history.pushState(history.state, '');
  left.push(words);
  picture.scrollIntoView({ behavior, block: 'nearest' });
  whenScrolled(() => isSeen(picture) || picture.scrollIntoView({ block: 'nearest' }));
}

/** What lay between has got its true height on the way: calls once there, unless the reader scrolls, too, or it takes long. */
function whenScrolled(call: () => void): void {
  const way = new AbortController();
  const leave = () => way.abort();
  for (const kind of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(kind, leave, { signal: way.signal, passive: true });
  addEventListener('scrollend', call, { signal: way.signal, once: true });
  setTimeout(leave, LONG_MS);
}
