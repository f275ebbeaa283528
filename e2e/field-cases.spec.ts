import { readFileSync } from 'node:fs';
import { expect, quantity, ready, test } from './fixtures.ts';

/** An input that broke another program, and what is right: see src/math/reference. */
interface FieldCase {
  readonly id: string;
  readonly widget: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The query as it is typed, not encoded. */
  readonly rawQuery?: string;
  readonly expect: Readonly<Record<string, string | number>>;
  readonly tol: number;
  readonly sentenceNot?: string;
  /** The values may differ where the number of pieces is said not to be proved. */
  readonly orUnresolved?: boolean;
}

const FILE = new URL('../src/math/reference/field-cases.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(FILE, 'utf8')) as { cases: FieldCase[] };

/** As addresses are written here: a space is %20. */
const queryOf = ({ params = {}, rawQuery }: FieldCase) =>
  rawQuery ??
  Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

test('there are cases', () => expect(cases.length).toBeGreaterThan(40));

for (const known of cases) {
  test(`${known.id}: ${known.widget}`, async ({ page }) => {
    await page.goto(`embed/${known.widget}/?${queryOf(known)}`);
    const figure = await ready(page.locator(`[data-widget="${known.widget}"]`));
    const open = known.orUnresolved && (await quantity(figure, 'resolved')) === false;
    for (const [name, wanted] of Object.entries(known.expect)) {
      const found = await quantity(figure, name);
      if (open) continue;
      const off = Math.abs(Number(found) - Number(wanted));
      const agrees =
        typeof wanted === 'number' ? off <= known.tol * Math.max(1, Math.abs(wanted)) : `${found}` === wanted;
      expect(agrees, `${name} is ${found}, not ${wanted}`).toBe(true);
    }
    if (known.sentenceNot) await expect(figure.locator('.sentence')).not.toContainText(known.sentenceNot);
  });
}
