import { stateKey } from '#figure/controls/controls.ts';
import { AtRest } from '#figure/work/at-rest.svelte.ts';
import type { Work } from '#figure/work/effort.ts';
import { type IsolinesControls, type Proved, setAt } from './model.ts';

/** The picture and its measures come first: the proof waits until the controls have rested this long, in milliseconds. */
const REST_MS = 60;

const load = async () => {
  const { proving } = await import('./proved.ts');
  return (controls: IsolinesControls) => proving(controls, setAt(controls));
};

/** The page comes with what was proved of its start; which cells are undecided is found anew. */
function served(controls: IsolinesControls, values: Proved['values']): Proved {
  return { key: values.resolved ? stateKey(controls) : '', values };
}

export const work: Work<IsolinesControls, Proved> = {
  done: import.meta.env.SSR ? (await import('./proved.ts')).proved : undefined,
  start: ({ controls, values }) =>
    new AtRest<IsolinesControls, Proved>(served(controls, values as Proved['values']), { load, rest: REST_MS }),
};
