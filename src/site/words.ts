/**
 * Words that act: a link to a state of a figure of this page moves that figure instead. The code comes with the first click.
 */
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
export {};
