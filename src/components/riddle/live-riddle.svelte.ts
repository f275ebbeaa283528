import { mount } from 'svelte';
import { frameOf } from '#plot/plane/plane.ts';
import RiddlePicture from './RiddlePicture.svelte';
import { alongRim, guessed, riddle, told, turned, VIEW } from './riddle.ts';

/** Lets the sliders move the riddle's picture, and a press on it be a guess; calls once there is one. */
export function bringToLife(figure: HTMLElement, onGuess: () => void): void {
  const find = <T extends Element>(selector: string) => figure.querySelector(selector) as T;
  const [guess, turn] = [find<HTMLInputElement>('#guess'), find<HTMLInputElement>('#turn')];
  const sight = find<HTMLElement>('.sight');
  const now = () => riddle({ along: guess.valueAsNumber, angle: turn.valueAsNumber });
  const props = $state({ now: now() });
  sight.replaceChildren();
  mount(RiddlePicture, { target: sight, props });
  const tell = () => {
    props.now = now();
    guess.setAttribute('aria-valuetext', guessed(props.now));
    turn.setAttribute('aria-valuetext', turned(props.now));
    find('.turned').textContent = turned(props.now);
    find('.told').textContent = told(props.now);
  };
  const guessHere = () => {
    tell();
    onGuess();
  };
  tell();
  guess.addEventListener('input', guessHere);
  turn.addEventListener('input', tell);
  sight.addEventListener('click', ({ clientX, clientY }) => {
    guess.valueAsNumber = alongRim(pointUnder(sight, clientX, clientY));
    guessHere();
  });
}

/** The place in the plane under a press. */
function pointUnder(sight: HTMLElement, clientX: number, clientY: number) {
  const { left, top, width } = (sight.querySelector('svg') as SVGElement).getBoundingClientRect();
  return frameOf(VIEW, width).toPlane(clientX - left, clientY - top);
}
