import type { TableAsked } from './asked.ts';

/** The tables that the site ships, each in a file of its own, which comes when it is asked for. */
const TEXTS: Record<TableAsked['data'], () => Promise<{ default: string }>> = {
  diabetes: () => import('#data/diabetes.csv?raw'),
  cars: () => import('#data/cars.csv?raw'),
  wages: () => import('#data/wages.csv?raw'),
  meat: () => import('#data/meat.csv?raw'),
};

export const shippedText = async (data: TableAsked['data']): Promise<string> => (await TEXTS[data]()).default;
