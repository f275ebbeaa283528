/** A bad text as a problem quotes it: what can be seen of it, and its beginning where it is long. */
export function quoted(text: string): string {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}]/gu, '')];
  const shown = letters.length > MOST_QUOTED ? [...letters.slice(0, MOST_QUOTED - 1), '…'] : letters;
  return `“${shown.join('')}”`;
}
const MOST_QUOTED = 60;
