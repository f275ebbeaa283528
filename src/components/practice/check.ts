import { readNumber } from '#text/read-number.ts';
import { isNear, verdictOn } from './practice.ts';

/** Says whether the answer in a form is right, and why. */
export function check(form: HTMLFormElement): void {
  const verdict = form.querySelector('.verdict') as HTMLElement;
  verdict.textContent = form.dataset.answer === undefined ? judgedChoice(form) : judgedNumber(form);
}

const judgedChoice = (form: HTMLFormElement) =>
  form.querySelector(':checked')?.parentElement?.querySelector('template')?.content.textContent ?? '';

function judgedNumber(form: HTMLFormElement): string {
  const field = form.elements.namedItem('given') as HTMLInputElement;
  const given = readNumber(field.value);
  if (Number.isNaN(given)) return `“${field.value}” is not a number.`;
  const right = isNear(given, { answer: Number(form.dataset.answer), within: Number(form.dataset.within) });
  return verdictOn(right, form.querySelector('template')?.content.textContent ?? '');
}

/** Chooses the place of the picture that is nearest to a press. */
export function choosePlace(form: HTMLFormElement, { clientX, clientY }: PointerEvent): void {
  const apart = (place: Element) => {
    const { x, y, width, height } = place.getBoundingClientRect();
    return Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY);
  };
  const [nearest] = [...form.querySelectorAll('[data-place]')].sort((one, other) => apart(one) - apart(other));
  const option = form.querySelector<HTMLInputElement>(`[value="${nearest?.getAttribute('data-place')}"]`);
  option?.click();
  option?.focus({ preventScroll: true });
}
