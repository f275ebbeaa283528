/** Light or dark: the system's, until the reader has chosen once. */
type Theme = 'light' | 'dark';
/** The paper of each, which the browser's own frame takes, too. */
const PAPER: Record<Theme, string> = { light: '#fcfaf5', dark: '#17181b' };
const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');
const button = document.querySelector<HTMLButtonElement>('#theme');

const chosen = () => root.dataset.theme as Theme | undefined;
const isDark = () => (chosen() ?? (system.matches ? 'dark' : 'light')) === 'dark';

function show() {
  button?.setAttribute('aria-pressed', String(isDark()));
  const theme = chosen();
  if (!theme) return;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = PAPER[theme];
}

if (button) {
  button.hidden = false;
  show();
  system.addEventListener('change', show);
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset.theme = theme;
    show();
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Private windows may refuse storage; the choice then lasts as long as the page.
    }
  });
}
