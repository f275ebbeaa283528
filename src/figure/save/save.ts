import { csvCell } from '#text/csv-cell.ts';
import type { ParameterValue } from '../controls/parameter.ts';
import { writeParameter } from '../controls/parameter.ts';
import { dataValue, type QuantityValue, quantityEntries } from '../controls/quantity.ts';
import type { Widget } from '../widget.ts';

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
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\n')}\n`;
}

/** Hands the reader a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
