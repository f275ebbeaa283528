/**
 * Words that act, and words that answer: a link to a state of a figure of this page moves that figure instead, and a term
 * lights its part of the figure beside it. Their code comes with the reader's first move.
 */
const MOVES = ['pointerover', 'focusin'] as const;

async function begin(event: Event) {
  for (const kind of MOVES) removeEventListener(kind, begin);
  (await import('./light.ts')).follow(event);
}
for (const kind of MOVES) addEventListener(kind, begin);

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-try]');
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const widget = link.pathname.split('/').at(-2);
  const figures = [...document.querySelectorAll<HTMLElement>(`figure[data-widget="${widget}"]`)];
  if (figures.length === 0) return;
  event.preventDefault();
  import('./try.ts').then(
    ({ ask }) => ask(link, figures),
    () => location.assign(link.href),
  );
});
