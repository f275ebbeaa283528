/** Level sets in the plane with their exact measures, a door of their own: figures load them when they are moved. */

export { workOf } from '../formula/program.ts';
export { type IsolineSet, isolineSetInPieces } from '../isolines/isoline-set.ts';
