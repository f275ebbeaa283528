import type { ControlsOf, Widget, WidgetProps } from '../widget.ts';
import { controlsFromProps } from './controls.ts';
import type { ParameterTable, ParameterValue } from './parameter.ts';

/** The controls that a widget starts from: its defaults, or what its props set. Throws on an unknown prop. */
export function startControls<W extends Widget>(widget: W, props: WidgetProps<W>): ControlsOf<W> {
  const given = Object.entries(props).filter(([name, value]) => name !== 'address' && value !== undefined);
  return controlsFromProps(widget.parameters as ParameterTable, Object.fromEntries(given)) as Record<
    string,
    ParameterValue
  > as ControlsOf<W>;
}
