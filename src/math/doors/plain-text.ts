/** What readers paste in plain characters, a door of its own: fields need no more to read a number. */

export { plainText } from '../formula/plain-text.ts';
