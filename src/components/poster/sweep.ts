import { mount, unmount } from 'svelte';
import type { AnyEngine } from '#figure/define-figure.ts';
import { type WidgetName, widgetNamed } from '#widgets/registry.ts';
import { posters } from './posters.ts';
import Sweep from './Sweep.svelte';

const engines = import.meta.glob<AnyEngine>('/src/widgets/*/engine.ts');

/** Lets the parameter of a poster go through its range, where it has one; then the drawing is back. */
export async function sweepPoster(box: HTMLElement): Promise<void> {
  const name = box.dataset.poster as WidgetName;
  const still = box.querySelector('.still');
  const { sweep } = posters[name];
  const load = engines[`/src/widgets/${name}/engine.ts`];
  const parameter = sweep && widgetNamed(name).parameters[sweep.parameter];
  if (!parameter || !still || !load) return;
  const engine = await load();
  const drawing = [...still.childNodes];
  still.replaceChildren();
  await new Promise<void>((done) => {
    const picture = mount(Sweep, {
      target: still,
      props: {
        engine,
        start: JSON.parse(box.dataset.start ?? ''),
        sweep,
        parameter,
        id: `poster-${name}`,
        onend: () => {
          unmount(picture);
          done();
        },
      },
    });
  });
  still.replaceChildren(...drawing);
}
