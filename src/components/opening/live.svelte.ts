import { mount } from 'svelte';
import { type OpeningName, openingOf } from './openings.ts';

/** Lets the slider of an opening move its picture, from where the slider is by now. */
export async function bringToLife(hand: HTMLElement, face: HTMLElement): Promise<void> {
  const slider = hand.querySelector('input') as HTMLInputElement;
  const output = hand.querySelector('output') as HTMLOutputElement;
  const { default: Picture, opening } = await openingOf(hand.dataset.opening as OpeningName);
  const props = $state({ now: opening.model(slider.valueAsNumber) });
  const tell = () => {
    output.textContent = opening.words(props.now);
    slider.setAttribute('aria-valuetext', output.textContent);
  };
  face.replaceChildren();
  mount(Picture, { target: face, props });
  tell();
  slider.addEventListener('input', () => {
    props.now = opening.model(slider.valueAsNumber);
    tell();
  });
}
