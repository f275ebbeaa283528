/** @typedef {{ getModuleInfo(id: string): { importers: readonly string[], dynamicImporters: readonly string[] } | null }} Modules */

/** A module that so many figures use stands in one file with its like: one file compresses far better than a dozen. */
const SHARED = 5;
/** Figures of one article: what they alone have at once travels together. */
export const TOGETHER = {
  'figures-1': [
    'constraint-contact',
    'isolines',
    'lasso-versus-ridge',
    'lp-norm',
    'penalized-minimum',
    'scalar-field',
    'two-features',
    'unit-balls',
  ],
  'figures-4': ['descent-race', 'kink-steps', 'network-training', 'support-found'],
  'figures-5': ['face-histogram', 'octahedron-contact', 'phase-transition'],
  'figures-6': ['cross-validation', 'regularization-path', 'resampled-support', 'two-columns'],
};
/** What fetches a file together with what it needs: pages without figures use it, too. */
const PRELOAD = /vite[\\/]preload-helper/;
const MATH = /[\\/]src[\\/]math[\\/]/;
/** The frame of all figures. Much of it comes later than the figures themselves, and in every article. */
const FRAME = /[\\/]src[\\/]figure[\\/]/;
/** What takes longer than a frame: figures of articles that have none of it need not load it to draw. */
const WORK = /[\\/]src[\\/]figure[\\/]work[\\/]/;
const COMPONENT = /[\\/]src[\\/]widgets[\\/]([a-z-]+)[\\/][A-Z]\w+\.svelte$/;
/** A script of a page, which should not fetch what draws figures. */
const SCRIPT = /\.astro\?.*type=script/;
const ENGINE = /[\\/]src[\\/]widgets[\\/][a-z-]+[\\/]engine\.ts$/;

/**
 * Which file a module of the page goes to: `figures`, what most figures have at once; `figures-…`, what those of one article
 * have besides; `drawing`, what most engines have. All else, the mathematics too, goes where the bundler puts it: with the
 * figure or the engine that uses it, or between two.
 * @param {string} id @param {Modules} modules @returns {string | null}
 */
export function chunkOf(id, modules) {
  if (MATH.test(id)) return null;
  if (PRELOAD.test(id)) return 'preload';
  const users = [...usersOf(id, modules)];
  const figures = users.filter((user) => isIsland(user, modules)).map((user) => COMPONENT.exec(user)?.[1] ?? user);
  if (figures.length >= SHARED) return 'figures';
  const together = Object.entries(TOGETHER).find(([, names]) => figures.every((figure) => names.includes(figure)));
  if (figures.length > 0) return FRAME.test(id) ? null : (together?.[0] ?? null);
  if (WORK.test(id) || users.some((user) => SCRIPT.test(user))) return null;
  return users.filter((user) => ENGINE.test(user)).length >= SHARED ? 'drawing' : null;
}

/** A module and all that import it, however indirectly, before anything is loaded on demand. */
function usersOf(/** @type {string} */ id, /** @type {Modules} */ modules) {
  const found = new Set([id]);
  for (const module of found) for (const user of modules.getModuleInfo(module)?.importers ?? []) found.add(user);
  return found;
}

/** Nobody in the page imports an island: Astro itself asks for it. */
function isIsland(/** @type {string} */ id, /** @type {Modules} */ modules) {
  return COMPONENT.test(id) && (modules.getModuleInfo(id)?.importers ?? []).length === 0;
}

/** Groups the code of the figures into files by `chunkOf`. @returns {import('vite').Plugin} */
export const figureChunks = () => ({
  name: 'figure-chunks',
  configEnvironment: (environment) =>
    environment === 'client'
      ? {
          build: {
            rolldownOptions: {
              preserveEntrySignatures: 'allow-extension', // groups that leave out what their modules import need it
              output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] } },
            },
          },
        }
      : undefined,
  /** Loading the mathematics does nothing by itself: a file that takes some of it need not load the rest. */
  transform: (code, id) => (MATH.test(id) ? { code, map: null, moduleSideEffects: false } : undefined),
});
