import { mount } from 'svelte';
import { frameOf } from '#plot/plane/plane.ts';
import { turningLoss } from '../opening/turning-loss.ts';
import RiddlePicture from './RiddlePicture.svelte';
import { alongRim, guessed, riddle, told, VIEW } from './riddle.ts';

/** A riddle that is awake. */
export interface Life {
  /** The point of the rim towards a press on the picture is the guess. */
  guessAt(press: PointerEvent): void;
}

/** Lets the sliders move the riddle's picture; calls with every guess. */
export function bringToLife(figure: HTMLElement, onGuess: () => void): Life {
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
    const turned = turningLoss.words(props.now);
    turn.setAttribute('aria-valuetext', turned);
    find('.turned').textContent = turned;
    find('.told').textContent = told(props.now);
  };
  const guessHere = () => {
    tell();
    onGuess();
  };
  if (guess.value === guess.defaultValue) tell();
  else guessHere();
  guess.addEventListener('input', guessHere);
  turn.addEventListener('input', tell);
  return {
    guessAt({ clientX, clientY }) {
      guess.valueAsNumber = alongRim(pointUnder(sight, clientX, clientY));
      guessHere();
    },
  };
}

/** The place in the plane under a press. */
function pointUnder(sight: HTMLElement, clientX: number, clientY: number) {
  const { left, top, width } = (sight.querySelector('svg') as SVGElement).getBoundingClientRect();
  return frameOf(VIEW, width).toPlane(clientX - left, clientY - top);
}
