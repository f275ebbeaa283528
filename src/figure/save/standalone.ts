import { plainColour } from './plain-colour.ts';

/** What a shape has from those around it, and what it is where nobody says otherwise. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'paint-order': 'normal',
  visibility: 'visible',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'font-variant-numeric': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};
/** What a shape has for itself. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'mix-blend-mode': 'normal', transform: 'none' };
/** What only means something in the page. */
const OF_THE_PAGE = /^(class|style|tabindex|role|aria-.*|data-.*|vector-effect)$/;
const LENGTHS = ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset'];

type Look = Record<string, string>;

/**
 * A copy of a drawing that looks the same outside the page: what styles make of each shape, written on it as attributes, with
 * plain colours, and lines that the page draws in pixels in units of the drawing. Shapes that are not shown are left out.
 */
export function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(false) as SVGSVGElement;
  bare(copy);
  const look = lookOf(svg);
  write(copy, look, INHERITED);
  copyInto(copy, svg, look);
  const label = svg.getAttribute('aria-label');
  if (label) {
    const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    title.textContent = label;
    copy.prepend(title);
  }
  return copy;
}

function copyInto(parent: Element, original: Element, around: Look): void {
  for (const child of original.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parent.append(child.cloneNode());
    if (!(child instanceof SVGElement)) continue;
    const look = lookOf(child);
    if (look.display === 'none' || (look.visibility === 'hidden' && child.childElementCount === 0)) continue;
    const copy = child.cloneNode(false) as SVGElement;
    bare(copy);
    write(copy, look, around);
    copyInto(copy, child, look);
    parent.append(copy);
  }
}

function bare(element: Element): void {
  for (const { name } of [...element.attributes]) if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
}

function write(copy: Element, look: Look, around: Look): void {
  for (const name of Object.keys(INHERITED)) {
    if (look[name] === around[name]) copy.removeAttribute(name);
    else copy.setAttribute(name, look[name] as string);
  }
  for (const [name, usual] of Object.entries(OWN))
    if (look[name] !== usual) copy.setAttribute(name, look[name] as string);
  if (copy.localName === 'svg') copy.setAttribute('overflow', look.overflow as string);
  if (copy.localName === 'circle' && look.r) copy.setAttribute('r', look.r);
}

/** Everything that styles say of a shape, as attributes of it would. */
function lookOf(shape: SVGElement): Look {
  const computed = getComputedStyle(shape);
  const look: Look = {
    display: computed.display,
    overflow: computed.overflow,
    r: scaled(computed.getPropertyValue('r'), 1),
  };
  for (const name of [...Object.keys(INHERITED), ...Object.keys(OWN)]) look[name] = computed.getPropertyValue(name);
  const unit = computed.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? pixelOf(shape) : 1;
  for (const name of LENGTHS) look[name] = scaled(look[name] as string, unit);
  look['font-size'] = scaled(look['font-size'] as string, 1);
  for (const paint of ['fill', 'stroke']) {
    const plain = plainColour(look[paint] as string);
    if (!plain) continue;
    look[paint] = plain.colour;
    look[`${paint}-opacity`] = rounded(Number(look[`${paint}-opacity`]) * plain.alpha);
  }
  return look;
}

/** A pixel of the screen in the units of a shape. */
function pixelOf(shape: SVGElement): number {
  const matrix = shape instanceof SVGGraphicsElement ? shape.getScreenCTM() : null;
  const size = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
  return size > 0 ? 1 / size : 1;
}

const rounded = (value: number) => String(Number(value.toFixed(3)));

/** Lengths in pixels, as numbers of units. */
const scaled = (lengths: string, unit: number) =>
  lengths.replace(/(-?[\d.]+)(?:px)?/g, (_, length) => rounded(Number(length) * unit));
