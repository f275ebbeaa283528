import { ours } from './meshers.mjs';

export default ours(128);
