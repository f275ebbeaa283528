import type { ParameterValue } from '../parameter.ts';
import { writeParameter } from '../parameter.ts';
import { dataValue, type QuantityTable, type QuantityValue } from '../quantity.ts';
import type { Widget } from '../widget.ts';

/** What a picture needs to look the same outside the page. */
const PAINT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'];
const TYPE = ['font-family', 'font-size', 'font-style', 'text-anchor', 'r', 'vector-effect', 'paint-order'];

/** A picture as a file of its own: the SVG with the styles it has on the page, on the page's paper. */
export function pictureFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const computed = getComputedStyle(original);
    for (const name of [...PAINT, ...TYPE]) copies[i]?.style.setProperty(name, computed.getPropertyValue(name));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(svg.viewBox.baseVal.width));
  copy.setAttribute('height', String(svg.viewBox.baseVal.height));
  copy.style.setProperty('background', getComputedStyle(document.body).backgroundColor);
  return new XMLSerializer().serializeToString(copy);
}

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The state and every number of a widget as CSV: kind, name, value, meaning; values at full precision. */
export function numbersFile(
  widget: Widget,
  controls: Record<string, ParameterValue>,
  values: Record<string, QuantityValue>,
): string {
  const rows = [
    ['kind', 'name', 'value', 'meaning'],
    ...Object.entries(widget.parameters).map(([name, parameter]) => [
      'parameter',
      name,
      writeParameter(controls[name] as ParameterValue),
      parameter.label,
    ]),
    ...Object.entries(widget.quantities as QuantityTable).map(([name, info]) => [
      'quantity',
      name,
      dataValue(values[name] as QuantityValue),
      info.meaning,
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
