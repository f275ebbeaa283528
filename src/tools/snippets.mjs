// `npm run snippets`: runs the Python lines of an article, each between a few that set it up and check what came of it, with
// the Python that is found (PYTHON names another). Says so where a library is not there; R is not run.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ARTICLE = fileURLToPath(new URL('../../content/articles/landing-on-zero.mdx', import.meta.url));
const PYTHON = process.env.PYTHON ?? 'python3';
const HERE = '# --- the lines of the article ---';
/** The section that holds the lines, what is set up for them, and the library. */
const SNIPPETS = [
  { section: 'PyTorch', setting: 'pytorch.py', library: 'torch' },
  { section: 'scikit-learn', setting: 'scikit-learn.py', library: 'sklearn' },
];

const article = readFileSync(ARTICLE, 'utf8');
const run = (/** @type {string} */ code) => spawnSync(PYTHON, ['-c', code], { encoding: 'utf8' });

for (const { section, setting, library } of SNIPPETS) {
  const [, lines] =
    new RegExp(`^### ${section}\n[\\s\\S]*?^\`\`\`python\n([\\s\\S]*?)^\`\`\``, 'm').exec(article) ?? [];
  if (!lines) throw new Error(`the article has no Python under “${section}”`);
  if (run(`import ${library}`).status !== 0) {
    console.log(`${section}: not run, for ${PYTHON} has no ${library}`);
    continue;
  }
  const whole = readFileSync(new URL(`snippets/${setting}`, import.meta.url), 'utf8').replace(HERE, () => lines);
  const { status, stderr } = run(whole);
  console.log(`${section}: ${status === 0 ? 'runs, and its zeros are right' : `fails\n${stderr}`}`);
  if (status !== 0) process.exitCode = 1;
}
