type Theme = 'system' | 'light' | 'dark';
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const root = document.documentElement;
const button = document.querySelector<HTMLButtonElement>('#theme');

const current = () => (root.dataset.theme as Theme | undefined) ?? 'system';

function show(theme: Theme) {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  button?.setAttribute('aria-label', `Theme: ${theme}`);
  button?.setAttribute('title', `Theme: ${theme}`);
}

/** Private windows may refuse storage; the choice then lasts as long as the page. */
function remember(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {}
}

if (button) {
  button.hidden = false;
  show(current());
  button.addEventListener('click', () => {
    const theme = NEXT[current()];
    show(theme);
    remember(theme);
  });
}
