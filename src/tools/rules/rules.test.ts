import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../sources.mjs';
import { circles } from './circles.mjs';
import { floors } from './floors.mjs';
import { models } from './models.mjs';
import { purity } from './purity.mjs';
import { sizes } from './sizes.mjs';
import { unusedExports } from './unused-exports.mjs';

const ALIASES = {
  '#data/*': './content/data/*',
  '#tables/*': './src/tables/*',
  '#math': './src/math/doors/index.ts',
  '#math/*': './src/math/doors/*.ts',
  '#plot/*': './src/plot/*',
  '#widgets/*': './src/widgets/*',
};
const sources = (files: Record<string, string>) => sourcesOf(files, ALIASES);
const lines = (count: number) => 'x;\n'.repeat(count);

describe('floors', () => {
  const of = (file: string, text: string) => floors(sources({ [file]: text }));

  it('lets a floor import from those below it', () => {
    expect(of('src/widgets/a/model.ts', "import { x } from '#math';")).toEqual([]);
    expect(of('src/pages/a.astro', "---\nimport A from '#widgets/a/A.svelte';\n---\n<A />")).toEqual([]);
    expect(of('src/build/a.mjs', "import { x } from '../site/a.ts';")).toEqual([]);
  });

  it('lets no floor import from those above it, in whichever form', () => {
    const forms = [
      "import A from '#widgets/a/A.svelte';",
      "import type { A } from '#widgets/a/a.ts';",
      "export { a } from '#widgets/a/a.ts';",
      "export * from '#widgets/a/a.ts';",
      "import '#widgets/a/a.ts';",
      "const a = await import('#widgets/a/a.ts');",
      "type A = import('#widgets/a/a.ts').A;",
    ];
    for (const form of forms) expect(of('src/plot/b.ts', form)).toEqual([expect.stringContaining('stand below')]);
    expect(of('src/plot/B.svelte', `<p>text</p>\n<script lang="ts">\n${forms[0]}\n</script>`)).toHaveLength(1);
  });

  it('reads code, not comments and texts', () => {
    expect(of('src/plot/b.ts', "// import a from '#widgets/a/a.ts';\nconst s = \"import '#widgets/a/a.ts'\";")).toEqual(
      [],
    );
  });

  it('keeps the mathematics alone, its tests apart', () => {
    expect(of('src/math/a.ts', "import fc from 'fast-check';")).toEqual([expect.stringContaining('stands alone')]);
    expect(of('src/math/a.test.ts', "import fc from 'fast-check';")).toEqual([]);
    expect(of('src/text/a.ts', "import { x } from '#math';")).toEqual([
      expect.stringContaining('nothing of each other'),
    ]);
  });

  it('knows the doors to the mathematics', () => {
    expect(of('src/plot/a.ts', "import { x } from '../math/vector.ts';")).toEqual([expect.stringContaining('doors')]);
    expect(of('src/bench/a.mjs', "import { x } from '../math/vector.ts';")).toEqual([]);
  });

  it('lets everybody read the data, which stand on the ground, but not the articles beside them', () => {
    expect(of('src/widgets/a/rows.ts', "import table from '#data/a.csv?raw';")).toEqual([]);
    expect(of('content/articles/a.ts', "import table from '#data/a.csv?raw';")).toEqual([]);
    expect(of('src/widgets/a/rows.ts', "import a from '../../../content/articles/a.ts';")).toHaveLength(1);
    expect(of('src/math/a.ts', "import table from '#data/a.csv?raw';")).toEqual([
      expect.stringContaining('stands alone'),
    ]);
  });

  it('lets tables know texts only, and models read tables', () => {
    expect(of('src/tables/a.ts', "import { x } from '../text/a.ts'; import Papa from 'papaparse';")).toEqual([]);
    expect(of('src/tables/a.ts', "import { x } from '#math';")).toEqual([expect.stringContaining('nothing else')]);
    expect(of('src/text/a.ts', "import { x } from '#tables/a.ts';")).toEqual([expect.stringContaining('stand below')]);
    expect(of('src/figure/a.ts', "import { x } from '#tables/a.ts';")).toEqual([]);
  });

  it('lets no widget import another', () => {
    expect(of('src/widgets/a/A.svelte', "<script>import B from '../b/B.svelte';</script>")).toEqual([
      expect.stringContaining('src/widgets/a/A.svelte imports ../b/B.svelte: no widget knows another'),
    ]);
    expect(of('src/widgets/a/A.svelte', "<script>import B from './parts/B.svelte';</script>")).toEqual([]);
    expect(of('src/widgets/registry.ts', "import { widget } from './b/parameters.ts';")).toEqual([]);
  });
});

describe('circles', () => {
  it('are found, types and re-exports among their edges, and named once', () => {
    const files = {
      'src/a.ts': "import type { B } from './b.ts';",
      'src/b.ts': "export { c } from './c.ts';",
      'src/c.ts': "import { a } from './a.ts';",
      'src/outside.ts': "import { a } from './a.ts';",
    };
    expect(circles(sources(files))).toEqual(['a circle of imports: src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });

  it('are none where two ways meet, nor where one of the imports waits', () => {
    const diamond = {
      'src/a.ts': "import './b.ts'; import './c.ts';",
      'src/b.ts': "import './d.ts';",
      'src/c.ts': "import './d.ts';",
      'src/d.ts': "const late = () => import('./a.ts');",
    };
    expect(circles(sources(diamond))).toEqual([]);
  });
});

describe('models', () => {
  const table = { 'src/figure/table.ts': "import { x } from '#math';", 'src/plot/plane.ts': '' };

  it('reach mathematics and plain tables', () => {
    const files = { ...table, 'src/widgets/a/model.ts': "import { t } from '../../figure/table.ts';" };
    expect(models(sources(files))).toEqual([]);
  });

  it('reach tables of data, but no other file of theirs', () => {
    const of = (specifier: string) =>
      models(sources({ 'src/widgets/a/model.ts': `import table from '${specifier}';` }));
    expect(of('#data/a.csv?raw')).toEqual([]);
    expect(of('#data/a.ts')).toHaveLength(1);
  });

  it('reach tables, whatever those are read with', () => {
    const files = {
      'src/widgets/a/model.ts': "import { x } from '#tables/a.ts';",
      'src/tables/a.ts': "import Papa from 'papaparse';",
    };
    expect(models(sources(files))).toEqual([]);
  });

  it('reach no drawing, however indirectly', () => {
    const files = {
      ...table,
      'src/widgets/a/describe.ts': "import { x } from './chart.ts';",
      'src/widgets/a/chart.ts': "import type { P } from '#plot/plane.ts';",
    };
    expect(models(sources(files))).toEqual([
      expect.stringContaining('src/widgets/a/describe.ts → src/widgets/a/chart.ts → src/plot/plane.ts: '),
    ]);
  });

  it('reach neither components nor packages', () => {
    const of = (specifier: string) =>
      models(sources({ 'src/widgets/a/parameters.ts': `import x from '${specifier}';` }));
    expect(of('./A.svelte')).toHaveLength(1);
    expect(of('chart.js')).toHaveLength(1);
  });
});

describe('purity', () => {
  it('forbids chance in the mathematics and tables only, and not the word for it', () => {
    expect(purity(sources({ 'src/math/a.ts': 'const x = Math.random();' }))).toHaveLength(1);
    expect(purity(sources({ 'src/tables/a.ts': 'const x = Math.random();' }))).toHaveLength(1);
    expect(purity(sources({ 'src/math/a.ts': '/** Unlike Math.random. */' }))).toEqual([]);
    expect(purity(sources({ 'src/plot/a.ts': 'const x = Math.random();' }))).toEqual([]);
  });
});

describe('sizes', () => {
  it('bound files by their kind', () => {
    for (const [file, limit] of [
      ['src/math/a.ts', 150],
      ['src/plot/a.ts', 150],
      ['src/plot/plane/A.svelte', 150],
      ['src/widgets/a/A.svelte', 200],
    ] as const) {
      const text = (count: number) => (file.endsWith('.svelte') ? '<p></p>\n' : 'x;\n').repeat(count);
      expect(sizes(sources({ [file]: text(limit) }))).toEqual([]);
      expect(sizes(sources({ [file]: text(limit + 1) }))).toEqual([expect.stringContaining(`at most ${limit}`)]);
    }
    expect(sizes(sources({ 'src/math/a.test.ts': lines(500), 'src/widgets/a/a.ts': lines(500) }))).toEqual([]);
  });

  it('bound functions of every form, wherever they stand', () => {
    const body = `{\n${lines(39)}}`;
    const forms = [
      `function f() ${body}`,
      `const f = () => ${body};`,
      `class C { f() ${body} }`,
      `const o = { f() ${body} };`,
    ];
    for (const form of forms) {
      expect(sizes(sources({ 'src/a.ts': form }))).toEqual([expect.stringContaining('src/a.ts:1: f has 41 lines')]);
      expect(sizes(sources({ 'src/a.ts': form.replace('x;\n', '') }))).toEqual([]);
      expect(sizes(sources({ 'src/A.svelte': `<p>\n</p>\n<script>${form}</script>` }))).toEqual([
        expect.stringContaining('src/A.svelte:3: f has 41 lines'),
      ]);
      expect(sizes(sources({ 'src/a.test.ts': form }))).toEqual([]);
    }
  });
});

describe('unused exports', () => {
  const of = (files: Record<string, string>) => unusedExports(sources(files));

  it('are values that no other file takes by name', () => {
    const a = 'export const x = 1, [y, { z }] = list; export function f() {} export interface T {}';
    expect(of({ 'src/a.ts': a, 'src/b.ts': "import { x as renamed, z } from './a.ts';" })).toEqual([
      'src/a.ts: nobody imports y',
      'src/a.ts: nobody imports f',
    ]);
  });

  it('are taken by whoever takes all', () => {
    const a = 'export const x = 1;';
    for (const form of ["import * as a from './a.ts';", "const a = await import('./a.ts');", "export * from './a.ts';"])
      expect(of({ 'src/a.ts': a, 'src/b.ts': form })).toEqual([]);
  });

  it('are taken by who asks for all files of a pattern', () => {
    const files = {
      'src/widgets/a/reference.ts': 'export const reference = 1; export const idle = 2;',
      'src/widgets/references.ts': "const all = import.meta.glob<T>('./*/reference.ts', { import: 'reference' });",
    };
    expect(of(files)).toEqual(['src/widgets/a/reference.ts: nobody imports idle']);
  });

  it('count what a door hands on as its own', () => {
    const files = {
      'src/math/a.ts': 'export const used = 1; export const idle = 2;',
      'src/math/doors/index.ts': "export { type T, used, idle } from '../a.ts';",
      'content/c.mdx': "import { used } from '#math';\n\nText.",
    };
    expect(of(files)).toEqual(['src/math/doors/index.ts: nobody imports idle']);
  });
});
