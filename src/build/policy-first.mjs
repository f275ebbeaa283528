import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const CHARSET = /<meta charset="[^"]*">/i;

/**
 * A policy in a meta tag holds from where it stands. Astro puts it at the end of the head; here it goes before all that
 * loads something.
 * @returns {import('astro').AstroIntegration}
 */
export function policyFirst() {
  return {
    name: 'policy-first',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'));
        for (const page of pages.map((name) => join(root, name)))
          await writeFile(page, withPolicyFirst(await readFile(page, 'utf8')));
      },
    },
  };
}

/** @param {string} html @returns {string} the page with its policy behind the encoding, which has to be first */
export function withPolicyFirst(html) {
  const [policy] = POLICY.exec(html) ?? [];
  if (!policy || !CHARSET.test(html)) throw new Error(`A page has no ${policy ? 'encoding' : 'security policy'}.`);
  return html.replace(policy, '').replace(CHARSET, (charset) => charset + policy);
}
