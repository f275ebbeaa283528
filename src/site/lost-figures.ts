/**
 * A figure whose script does not come stands as it does without JavaScript, says so, and has the script fetched again once
 * it is touched.
 */

/** What Astro wakes a figure by. */
type Island = HTMLElement & { start(): Promise<void> };

const ONE_STATE = 'Until then it shows one state.';
const OTHER_STATE = 'Until then it shows the state that it starts from, not the one in the address.';
const TOUCHES = ['pointerdown', 'keydown', 'focusin'] as const;

/** Whether the address asks a figure for a state, by one of the parameters that it reads there. */
function asksForState({ dataset: { address = '' } }: HTMLElement): boolean {
  const asked = new URLSearchParams(location.search);
  return address.split(' ').some((name) => asked.has(name));
}

function noticeFor(figure: HTMLElement) {
  const notice = document.createElement('div');
  notice.className = 'notices';
  notice.dataset.notice = 'script';
  notice.setAttribute('role', 'alert');
  const text = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  notice.append(text, button);
  const say = () => {
    text.textContent = `The script of this figure could not be loaded. Touch it to try again, or reload the page. ${asksForState(figure) ? OTHER_STATE : ONE_STATE}`;
    button.textContent = 'Try again';
  };
  const wait = () => {
    button.textContent = 'Trying…';
  };
  return { notice, button, say, wait };
}

/** Marks a figure as lost until it wakes. */
function lose(island: Island, figure: HTMLElement): void {
  const { notice, button, say, wait } = noticeFor(figure);
  const watching = new AbortController();
  const { signal } = watching;
  let trying = false;
  const tryAgain = () => {
    if (trying) return;
    trying = true;
    wait();
    island.start();
  };
  for (const kind of TOUCHES) island.addEventListener(kind, tryAgain, { signal });
  button.addEventListener('click', tryAgain, { signal });
  const stay = () => {
    trying = false;
    say();
  };
  const wake = () => {
    watching.abort();
    notice.remove();
    delete figure.dataset.lost;
  };
  island.addEventListener('astro:hydration-error', stay, { signal });
  island.addEventListener('astro:hydrate', wake, { signal });
  figure.dataset.lost = 'true';
  say();
  island.before(notice); // inside the island it would be in the way of the waking figure
}

document.addEventListener('astro:hydration-error', (event) => {
  const island = event.target as Island;
  const figure = island.querySelector<HTMLElement>('figure[data-widget]');
  if (!figure) return;
  event.preventDefault();
  if (!figure.dataset.lost) lose(island, figure);
});
