import type { Vec2 } from '#math';
import type { ContactControls } from '#scenes/loss/contact.ts';

/** One of several answers, with the reason why it is right or is not. */
export interface Option {
  readonly text: string;
  /** As the mathematics has it, computed where the site is built. */
  readonly right: boolean;
  readonly why: string;
}

/** A question with answers to choose from. */
export interface Choice {
  readonly kind: 'choice';
  readonly ask: string;
  readonly options: readonly Option[];
}

/** A question whose answers are places in a picture. */
export interface Pointing {
  readonly kind: 'point';
  readonly ask: string;
  readonly picture: ContactControls;
  readonly options: readonly (Option & { readonly at: Vec2 })[];
}

/** A question that a number answers. */
export interface Asked {
  readonly kind: 'number';
  readonly ask: string;
  readonly answer: number;
  /** A number as near as this is right, too. */
  readonly within: number;
  readonly why: string;
}

export type Question = Choice | Pointing | Asked;

/** Why an answer is right or is not, as a whole sentence. */
export const verdictOn = (right: boolean, why: string) => `${right ? 'Yes.' : 'No.'} ${why}`;

/** The names of places in a picture. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

/** Whether a number answers the question. NaN never does. */
export const isNear = (given: number, { answer, within }: Pick<Asked, 'answer' | 'within'>) =>
  Math.abs(given - answer) <= within;
