import { allThere } from './all-there.ts';
import { closedUp } from './close-up.ts';
import { fontFaces } from './font-faces.ts';
import { standalone } from './standalone.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Around the picture, and between parts of it that other things keep apart in the page, in pixels. */
const [MARGIN, GAP] = [12, 24];
/** Drawings on buttons and signs, within words, and within drawings are no pictures of their own. */
const PART = 'button, .katex, svg, .desk, .lead, .sign';

type Drawing = SVGSVGElement | HTMLCanvasElement;

/**
 * All drawings and charts of a figure, where they stand to each other, as an SVG file of its own: on white paper, in the
 * colours of the light theme, with its fonts.
 */
export async function pictureFile(figure: Element): Promise<string> {
  await allThere(figure);
  const drawings = drawingsIn(figure);
  const boxes = closedUp(
    drawings
      .map((drawing) => drawing.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
    GAP,
  );
  const copies = inLight(figure, () => drawings.map(copyOf), drawings);
  const [width, height] = [
    Math.max(0, ...boxes.map((box) => box.x + box.width)) + 2 * MARGIN,
    Math.max(0, ...boxes.map((box) => box.y + box.height)) + 2 * MARGIN,
  ].map(Math.ceil) as [number, number];
  const sheet = element('svg', { viewBox: `0 0 ${width} ${height}`, width, height });
  const fonts = element('style', {});
  fonts.textContent = await fontFaces(drawings.flatMap((drawing) => [...drawing.querySelectorAll('text, tspan')]));
  sheet.append(fonts, element('rect', { width, height, fill: '#ffffff' }));
  copies.forEach((copy, i) => {
    const box = boxes[i] as (typeof boxes)[number];
    const place = { x: MARGIN + box.x, y: MARGIN + box.y, width: box.width, height: box.height };
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(Number(value.toFixed(2))));
    sheet.append(copy);
  });
  return new XMLSerializer().serializeToString(sheet);
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The drawings of a figure that are to be seen, from the hindmost to the foremost. */
const drawingsIn = (figure: Element): Drawing[] =>
  [...figure.querySelectorAll<Drawing>('svg, canvas')].filter((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    const shown = width > 0 && height > 0 && getComputedStyle(drawing).visibility === 'visible';
    return shown && !drawing.parentElement?.closest(PART);
  });

/**
 * What `read` reads of the figure's colours, as if the page were white and in its light theme. The page is never painted so;
 * what is drawn on canvases is drawn so, read, and drawn again as it was.
 */
function inLight<T>(figure: Element, read: () => T, drawings: readonly Drawing[]): T {
  const { style } = figure as HTMLElement;
  const repaint = () => {
    for (const drawing of drawings) drawing.dispatchEvent(new Event('repaint'));
  };
  style.setProperty('color-scheme', 'light');
  style.setProperty('--paper', '#ffffff');
  try {
    repaint();
    return read();
  } finally {
    style.removeProperty('color-scheme');
    style.removeProperty('--paper');
    repaint();
  }
}

function copyOf(drawing: Drawing): SVGElement {
  if (drawing instanceof SVGSVGElement) return standalone(drawing);
  return element('image', { href: drawing.toDataURL() });
}
