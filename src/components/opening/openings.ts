import type { OpeningFile } from './opening.ts';

const files = {
  contact: () => import('./ContactOpening.svelte'),
  map: () => import('./MapOpening.svelte'),
  balls: () => import('./BallsOpening.svelte'),
  lanes: () => import('./LanesOpening.svelte'),
  faces: () => import('./FacesOpening.svelte'),
  path: () => import('./PathOpening.svelte'),
};
export type OpeningName = keyof typeof files;

/** The file of a picture; what its model gives is for its own drawing alone. */
export const openingOf = async (name: OpeningName) => (await files[name]()) as unknown as OpeningFile;
