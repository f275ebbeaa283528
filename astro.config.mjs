// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rehypeShiki, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { figureChunks } from './src/build/figure-chunks.mjs';
import { katexOptions, katexWoff2Only } from './src/build/katex.mjs';
import { leanSheets } from './src/build/lean-styles.mjs';
import { licences } from './src/build/licences.mjs';
import { lightPreload } from './src/build/light-preload.mjs';
import { policyFirst } from './src/build/policy-first.mjs';
import { rehypeFormulas } from './src/build/rehype-formulas.mjs';
import { rehypeLengths } from './src/build/rehype-lengths.mjs';
import { rehypeTries } from './src/build/rehype-tries.mjs';
import { subsetFonts } from './src/build/subset-fonts.mjs';

/** Where the site will stand: the publish workflow sets both from the repository. */
const { SITE_URL = 'http://localhost:4321', SITE_BASE = '/', OUT_DIR = './dist' } = process.env;

/** The one script of our own that stands in the pages themselves: fetching it would hold up everything behind it. */
const chosenTheme = readFileSync(new URL('src/site/chosen-theme.js', import.meta.url));
/** The colours of code, light and dark. */
const themes = { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' };

/** Astro has read its own directive by the time that the bundler speaks of it; how long terser takes is known. */
const checks = { moduleLevelDirective: false, bundlerTimings: false };

export default defineConfig({
  site: SITE_URL,
  base: SITE_BASE,
  outDir: OUT_DIR,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true, // the default, 'jsx', eats the space between inline elements on two lines
  devToolbar: { enabled: false },
  markdown: {
    // Without a list of its own, Astro runs no remark or rehype plugin; MDX inherits these.
    processor: unified({
      remarkPlugins: [remarkMath],
      rehypePlugins: [
        [rehypeShiki, { themes, defaultColor: 'light-dark()' }],
        [rehypeKatex, katexOptions],
        rehypeFormulas,
        rehypeLengths,
        rehypeTries,
      ],
    }),
    syntaxHighlight: false, // by the plugin above: Astro's own warns that the policy forbids style attributes, which it allows
  },
  vite: {
    worker: { format: 'es', rolldownOptions: { checks, output: { minify: true } } },
    plugins: [katexWoff2Only(), figureChunks(), lightPreload()],
    build: {
      rolldownOptions: { checks },
      cssCodeSplit: false, // one stylesheet, which every page has in the cache: smaller than the many of one page
      assetsInlineLimit: 0, // no data: fonts, so the policy's font-src stays 'self'
      minify: 'terser', // a kilobyte less an article than the default
      terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
    },
    environments: {
      // What is named most gets the shortest names, which terser does not see to.
      // Names of files in hexadecimal digits compress better, too.
      client: {
        build: {
          rolldownOptions: { output: { minify: { mangle: true, compress: false }, hashCharacters: 'hex' } },
        },
      },
    },
  },
  integrations: [
    mdx(),
    svelte(),
    sitemap({ filter: (page) => !page.includes('/embed/') && !page.endsWith('/404/') }),
    leanSheets(),
    subsetFonts(),
    licences(),
    policyFirst(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types svelte-trusted-html sharp-corners-worker',
      ],
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(chosenTheme).digest('base64')}`] },
      // Formulas and server-rendered figures carry style attributes; style elements stay forbidden.
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
});
