/** How many pieces a level set in the plane has, proved: a door of its own, for when a picture stands already. */

export { type LineProof, proveLines } from '../line-proofs/prove-lines.ts';
