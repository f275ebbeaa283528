// Part of `npm run lint`, what Biome cannot express: the rules of the house, one a file in rules/.
import { fileURLToPath } from 'node:url';
import { circles } from './rules/circles.mjs';
import { floors } from './rules/floors.mjs';
import { models } from './rules/models.mjs';
import { purity } from './rules/purity.mjs';
import { sizes } from './rules/sizes.mjs';
import { unusedExports } from './rules/unused-exports.mjs';
import { readSources } from './sources.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const sources = readSources();
const problems = [floors, circles, models, purity, sizes, unusedExports].flatMap((rule) => rule(sources));

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${sources.size} files: imports run one way, and nothing is too large or unused.`);
