import type { ControlsOf } from '#figure/widget.ts';
import type { widget } from './parameters.ts';

/** What a training depends on: everything but which of its epochs is shown. */
export type Asked = Omit<ControlsOf<typeof widget>, 'shown'>;

/** The controls that a training depends on. */
export const askedIn = ({ shown: _, ...asked }: ControlsOf<typeof widget>): Asked => asked;
