/** Words a minute for prose that is read with care. */
const PACE = 210;
/**
 * What to leave out of the count: imports and computed numbers, which are paragraphs of code, references, formulas, tags
 * and tables’ rules.
 */
const NOT_PROSE = [
  /(?<![^\n]\n)^(?:import|export) (?:.+\n?)+|^\[\^.*$/gm,
  /\$\$[\s\S]*?\$\$|\$[^$]*\$/g,
  /\{[^}]*\}|<[^>]*>|\|[\s:|-]*/g,
];

/** Minutes that an article's source takes to read, at least one. */
export function readingMinutes(source: string): number {
  const prose = NOT_PROSE.reduce((rest, pattern) => rest.replace(pattern, ' '), source);
  const words = prose.split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / PACE));
}
