import { getCollection } from 'astro:content';

/** All articles, in their reading order. */
export const articlesInOrder = async () =>
  (await getCollection('articles')).sort((one, other) => one.data.order - other.data.order);
