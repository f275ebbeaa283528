import styles from '../styles/margin.css?url';

/**
 * What stands beside an article where there is room: the contents mark the section that is being read, and each reference
 * stands beside the line that it belongs to. Below, and for who listens, the references stay where they are.
 */

/** A section is being read once its heading is above this share of the window. */
const READ = 0.35;
/** Between two notes, in pixels. */
const GAP = 12;

const article = document.querySelector<HTMLElement>('.article');

function markPlace(contents: HTMLElement): void {
  const details = contents.querySelector('details');
  const list = contents.querySelector('ol');
  if (details) details.open = true;
  const links = [...contents.querySelectorAll('a')];
  const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
  const mark = () => {
    const line = READ * innerHeight;
    const at = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < line);
    for (const [i, link] of links.entries())
      if (i === at) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    const link = links[at];
    if (link) list?.style.setProperty('--at', `${link.offsetTop + 8}px`);
    else list?.removeAttribute('style');
  };
  const watch = new IntersectionObserver(mark, { rootMargin: `0px 0px ${100 * READ - 100}%` });
  for (const heading of headings) watch.observe(heading);
}

/** The note of a reference, without the way back and without names that the page has already. */
function noteOf(reference: HTMLAnchorElement): HTMLElement | undefined {
  const item = document.getElementById(decodeURIComponent(reference.hash.slice(1)));
  if (!item) return undefined;
  const note = document.createElement('p');
  note.append(`${reference.textContent} `);
  for (const paragraph of item.querySelectorAll('p'))
    note.append(...[...paragraph.childNodes].map((child) => child.cloneNode(true)));
  for (const back of note.querySelectorAll('[data-footnote-backref]')) back.remove();
  for (const named of note.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  return note;
}

/** Puts the notes of a block beside it. */
function annotate(block: Element): void {
  const aside = document.createElement('aside');
  aside.className = 'reference';
  aside.ariaHidden = 'true'; // said where the references are
  for (const reference of block.querySelectorAll<HTMLAnchorElement>('[data-footnote-ref]')) {
    const note = noteOf(reference);
    if (note) aside.append(note);
  }
  block.after(aside);
  settle();
}

/** Each note at the height of its line, or below the note before it, and above what is as wide as the page. */
function settle(): void {
  let free = Number.NEGATIVE_INFINITY;
  for (const aside of document.querySelectorAll<HTMLElement>('.reference, .margin-note')) {
    const origin = aside.getBoundingClientRect().top;
    const lines = [...(aside.previousElementSibling?.querySelectorAll('[data-footnote-ref]') ?? [])];
    const floor = roomBelow(aside);
    for (const [i, note] of aside.querySelectorAll('p').entries()) {
      const { height } = note.getBoundingClientRect();
      const line = lines[i]?.getBoundingClientRect().top ?? origin;
      const top = aside.matches('.margin-note') ? origin : Math.max(free, Math.min(line - 4, floor - height));
      if (aside.matches('.reference')) note.style.top = `${top - origin}px`;
      free = top + height + GAP;
    }
  }
}

/** Where the next block begins that is as wide as the page. */
function roomBelow(aside: Element): number {
  for (let next = aside.nextElementSibling; next; next = next.nextElementSibling)
    if (next.matches('.wide, .question, astro-island, .figure')) return next.getBoundingClientRect().top - GAP;
  return Number.POSITIVE_INFINITY;
}

document.head.append(
  Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles, onload: settle }),
);
const contents = article?.querySelector<HTMLElement>('.contents');
if (contents) markPlace(contents);

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        near.unobserve(target);
        annotate(target);
      }
  },
  { rootMargin: '50% 0px' },
);
for (const block of article?.children ?? [])
  if (!block.matches('.footnotes') && block.querySelector('[data-footnote-ref]')) near.observe(block);
// What comes near the screen gets its true height, and what is beside it moves.
if (article) new ResizeObserver(settle).observe(article);
