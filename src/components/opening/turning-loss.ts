import { type Contact, contact } from '#scenes/loss/contact.ts';
import { lossParameters } from '#scenes/loss/loss-parameters.ts';
import { formatNumber } from '#text/format.ts';
import type { Opening } from './opening.ts';

const center = lossParameters.center.default;
const condition = lossParameters.condition.default;

/** A loss that turns about its centre before a diamond of budget 1, and what comes of it. */
export const turningLoss: Opening<Contact & { angle: number }> = {
  label: 'turn the loss',
  min: -90,
  max: 90,
  step: 1,
  start: lossParameters.angle.default,
  model: (angle) => ({ angle, ...contact({ center, condition, angle, p: 1, budget: 1 }) }),
  words: ({ angle, best }) =>
    `${formatNumber(angle)}°: ${best.zeros === 0 ? 'no parameter is zero' : 'one parameter is exactly zero'}`,
};
