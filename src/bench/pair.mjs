// Two programs that do the same work, measured in fresh processes in turn A B A B, so that heat, caches and a busy
// machine meet both alike. A program is a module whose default export does the work once. Each process warms up, then
// works for at least one second of CPU time; the ratio is taken round by round. Quote the ratio, not the milliseconds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WARM_MS = 500;
const MEASURE_MS = 1000;
const CHILD = '--measure';

/**
 * Measures `theirs` against `ours` (paths of modules, relative to the working directory or absolute) and prints
 * milliseconds of CPU a run and the ratio theirs / ours: above 1, ours is faster.
 * @param {{ name: string, ours: string, theirs: string, rounds?: number }} programs
 */
export function pair({ name, ours, theirs, rounds = 5 }) {
  /** @type {number[]} */
  const ratios = [];
  console.log(`${name}\n  round      ours ms    theirs ms     ratio`);
  for (let round = 1; round <= rounds; round += 1) {
    const [a, b] = [measureApart(ours), measureApart(theirs)];
    ratios.push(b / a);
    console.log(
      `  ${cell(round, 5)} ${cell(a.toFixed(3), 12)} ${cell(b.toFixed(3), 12)} ${cell((b / a).toFixed(2), 9)}`,
    );
  }
  const sorted = [...ratios].sort((a, b) => a - b);
  const summary = { min: sorted[0], median: sorted[rounds >> 1], max: sorted[rounds - 1] };
  const text = Object.entries(summary).map(([key, ratio]) => `${key} ${ratio?.toFixed(2)}`);
  console.log(`  ratio: ${text.join(' · ')}\n`);
}

const cell = (/** @type {number | string} */ value, /** @type {number} */ width) => String(value).padStart(width);

/** CPU milliseconds a run of the module at this path, in a process of its own. @param {string} path */
export function measureApart(path) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), CHILD, path], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${path} failed:\n${child.stderr}`);
  return Number(child.stdout.trim());
}

const cpuMs = (/** @type {NodeJS.CpuUsage} */ since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** CPU milliseconds a run, the mean over at least `ms` of work. @param {() => unknown} run @param {number} ms */
function work(run, ms) {
  const start = process.cpuUsage();
  let runs = 0;
  while (cpuMs(start) < ms) {
    run();
    runs += 1;
  }
  return cpuMs(start) / runs;
}

const [, , flag, path] = process.argv;
if (flag === CHILD && path) {
  const { default: run } = await import(pathToFileURL(path).href);
  work(run, WARM_MS);
  console.log(work(run, MEASURE_MS));
}
