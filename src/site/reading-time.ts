/** Words a minute for prose that is read with care. */
const PACE = 210;
/** What to leave out of the count: imports, tags and the source of formulas. */
const NOT_PROSE = /^import .*$|<[^>]*>|\$\$[\s\S]*?\$\$|\$[^$]*\$|\{[^}]*\}/gm;

/** Minutes that an article's source takes to read, at least one. */
export function readingMinutes(source: string): number {
  const words = source.replace(NOT_PROSE, ' ').split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / PACE));
}
