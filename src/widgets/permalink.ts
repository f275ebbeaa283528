import { propsFromQuery } from '#figure/controls/controls.ts';
import { refuseUnreadable } from '#figure/controls/formula-checks.ts';
import { sitePath } from '#site/site-path.ts';
import { widgetNamed } from './registry.ts';

/**
 * The address of a widget's page in the state that `query` (with its `?`, or empty) asks for. Throws on a widget that there
 * is not, a parameter that it does not have, one that stands there twice, and a value that it cannot read, so that a slip
 * in a page fails the build.
 */
export function permalinkOf(name: string, query = ''): string {
  const widget = widgetNamed(name);
  if (!/^(\?.+)?$/.test(query)) throw new Error(`${name}: “${query}” is not a query that begins with “?”`);
  const wrong = problemOf(() => refuseUnreadable(widget.parameters, propsFromQuery(widget.parameters, query)));
  if (wrong) throw new Error(`${name}${query}: ${wrong}`);
  return sitePath(`widgets/${name}/${query}`);
}

/** The message of what `read` throws; nothing if it does not. */
function problemOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
