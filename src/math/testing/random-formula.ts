/** For tests: a formula in these variables from a grammar with all operations of the language, `depth` operations deep. */
export function randomFormula(random: () => number, variables: readonly string[], depth: number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const leaf = (): string => {
    const kind = random();
    if (kind < 0.65) return pick(variables);
    if (kind < 0.85) return String(Math.round(9 * random() + 1) / 4);
    return pick(['2', '3', '0.1', 'pi', '1', '0']);
  };
  const grow = (left: number): string => {
    if (left === 0 || random() < 0.12) return leaf();
    const a = grow(left - 1);
    const kind = random();
    if (kind < 0.55) return `(${a} ${pick(['+', '-', '*', '+', '-', '*', '/'])} ${grow(left - 1)})`;
    if (kind < 0.7) return `(${a})^${pick(['2', '3', '4', '0.5', '1.5', '(-1)', '(-2)', '40'])}`;
    if (kind < 0.78) return `${pick(['min', 'max'])}(${a}, ${grow(left - 1)})`;
    if (kind < 0.8) return `(abs(${a}) + 0.5)^(${grow(left - 1)})`;
    return `${pick(['abs', 'abs', 'sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'sign', '-'])}(${a})`;
  };
  return grow(depth);
}
