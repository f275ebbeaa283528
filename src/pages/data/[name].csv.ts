import type { APIRoute } from 'astro';
import { DATA_SETS } from '#site/data-sets.ts';

/** The tables themselves, for who computes with them elsewhere. */
const texts = import.meta.glob<string>('../../../content/data/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const getStaticPaths = () => DATA_SETS.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => new Response(texts[`../../../content/data/${params.name}.csv`]);
