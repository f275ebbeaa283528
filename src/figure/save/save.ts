import type { ParameterValue } from '../controls/parameter.ts';
import { writeParameter } from '../controls/parameter.ts';
import { dataValue, type QuantityValue, quantityEntries } from '../controls/quantity.ts';
import type { Widget } from '../widget.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What a picture needs to look the same outside the page. */
const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'];
const TYPE = ['font-family', 'font-size', 'font-style', 'text-anchor', 'r', 'vector-effect', 'paint-order'];

/** A copy of a drawing that looks the same outside the page: every style it has here, written on its shapes. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const computed = getComputedStyle(original);
    for (const name of [...PAINT, ...TYPE]) copies[i]?.style.setProperty(name, computed.getPropertyValue(name));
  });
  return copy;
}

/** A chart as an image in a drawing of its size. */
function framed(canvas: HTMLCanvasElement): { copy: SVGElement; width: number; height: number } {
  const copy = document.createElementNS(SVG, 'image');
  copy.setAttribute('href', canvas.toDataURL());
  return { copy, width: canvas.clientWidth, height: canvas.clientHeight };
}

function drawn(svg: SVGSVGElement): { copy: SVGElement; width: number; height: number } {
  const { width, height } = svg.viewBox.baseVal;
  return { copy: standalone(svg), width, height };
}

/** The figure's drawings and charts, side by side, as an SVG file of its own on the page's paper. */
export function pictureFile(drawings: readonly (SVGSVGElement | HTMLCanvasElement)[]): string {
  const sheet = document.createElementNS(SVG, 'svg');
  let width = 0;
  let height = 0;
  for (const drawing of drawings) {
    const piece = drawing instanceof HTMLCanvasElement ? framed(drawing) : drawn(drawing);
    for (const [name, value] of Object.entries({ x: width, width: piece.width, height: piece.height }))
      piece.copy.setAttribute(name, String(value));
    sheet.append(piece.copy);
    width += piece.width;
    height = Math.max(height, piece.height);
  }
  sheet.setAttribute('viewBox', `0 0 ${width} ${height}`);
  sheet.style.setProperty('background', getComputedStyle(document.body).backgroundColor);
  return new XMLSerializer().serializeToString(sheet);
}

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The state and every number of a widget as CSV: kind, name, value, label; values at full precision. */
export function numbersFile(
  widget: Widget,
  controls: Record<string, ParameterValue>,
  values: Record<string, QuantityValue>,
): string {
  const rows = [
    ['kind', 'name', 'value', 'label'],
    ...Object.entries(widget.parameters).map(([name, parameter]) => [
      'parameter',
      name,
      writeParameter(controls[name] as ParameterValue),
      parameter.label,
    ]),
    ...quantityEntries(widget.quantities, values).map(([name, label]) => [
      'quantity',
      name,
      dataValue(values[name] as QuantityValue),
      label,
    ]),
  ];
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

/** Hands the reader a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
