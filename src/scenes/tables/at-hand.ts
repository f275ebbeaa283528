/** All tables at once. Where the site is built only. */
import cars from '#data/cars.csv?raw';
import diabetes from '#data/diabetes.csv?raw';
import meat from '#data/meat.csv?raw';
import wages from '#data/wages.csv?raw';
import type { TableAsked } from './asked.ts';
import type { Texts } from './texts.ts';

export const textAtHand = (data: TableAsked['data']): string => ({ cars, diabetes, meat, wages })[data];

/** What is asked for, at once. */
export const textsAtHand = ({ data, file }: Pick<TableAsked, 'data' | 'file'>): Texts => ({
  shipped: textAtHand(data),
  ...(file.name ? { own: { text: file.text } } : {}),
});
