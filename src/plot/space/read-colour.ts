import type { Colour } from './surface-gl.ts';

const read = new Map<string, Colour>();

/** Red, green and blue, 0 … 1, of a colour as CSS writes it: a pixel is painted with it and looked at. */
export function readColour(css: string): Colour {
  const known = read.get(css);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const paint = canvas.getContext('2d', { willReadFrequently: true });
  if (!paint) return [0.5, 0.5, 0.5];
  paint.fillStyle = css;
  paint.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red / 255, green / 255, blue / 255];
  read.set(css, colour);
  return colour;
}
