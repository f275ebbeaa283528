/** All tables at once. Where the site is built only. */
import cars from '#data/cars.csv?raw';
import diabetes from '#data/diabetes.csv?raw';
import meat from '#data/meat.csv?raw';
import wages from '#data/wages.csv?raw';
import type { TableAsked } from './asked.ts';

export const textAtHand = (data: TableAsked['data']): string => ({ cars, diabetes, meat, wages })[data];
