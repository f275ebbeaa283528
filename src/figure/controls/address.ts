import { sitePath } from '#site/site-path.ts';
import type { Widget } from '../widget.ts';
import { queryFromControls } from './controls.ts';
import type { ParameterValue } from './parameter.ts';

/** The address of a widget's own page in a given state. */
export const permalink = (widget: Widget, controls: Record<string, ParameterValue>) =>
  `${sitePath(`widgets/${widget.name}/`)}${queryFromControls(widget.parameters, controls)}`;

/** This page's query string with the widget's parameters replaced; parameters of others are kept. */
export function queryFollowing(widget: Widget, controls: Record<string, ParameterValue>, current: string): string {
  const foreign = [...new URLSearchParams(current)].filter(([name]) => !(name in widget.parameters));
  const own = queryFromControls(widget.parameters, controls);
  if (foreign.length === 0) return own;
  const rest = new URLSearchParams(foreign).toString();
  return own ? `${own}&${rest}` : `?${rest}`;
}
