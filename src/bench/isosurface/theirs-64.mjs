import { theirs } from './meshers.mjs';

export default theirs(64);
