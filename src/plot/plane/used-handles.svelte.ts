/** Which handles the reader has used, by name, while this window is open: those need no word of what one does with them. */
const KEY = 'used-handles';

/** Private windows may refuse storage; what was used is then known as long as the page. */
function stored(): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

let used: readonly string[] = $state.raw(stored());

export const isUsed = (name: string): boolean => used.includes(name);
export const anyUsed = (): boolean => used.length > 0;

export function use(name: string): void {
  if (isUsed(name)) return;
  used = [...used, name];
  try {
    sessionStorage.setItem(KEY, JSON.stringify(used));
  } catch {}
}
