import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const articles = defineCollection({
  loader: glob({ base: './content/articles', pattern: '*.mdx' }),
  schema: z.object({
    title: z.string(),
    /** One or two sentences: under the title, on the home page and for search engines. */
    description: z.string().max(300),
    /** Place in the reading order, from 1. */
    order: z.number().int().positive(),
    published: z.coerce.date(),
    /** The picture on the home page, and above the title where it leads to a section. */
    opening: z.enum(['contact', 'map', 'balls', 'lanes', 'faces', 'path']).optional(),
    /** The section that it leads to: the one with the figure. An article that opens with a riddle has none. */
    shows: z.string().optional(),
  }),
});

export const collections = { articles };
