// Runs before the first paint: the reader's own choice of theme, if there is one, wins over the system's.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage: follow the system.
}
