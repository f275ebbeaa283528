import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A drawing as the server writes it into the page, to stand there by itself. Where the site is built only. */
export const drawn = <Given extends Record<string, unknown>>(View: Component<Given>, props: Given): string =>
  render(View as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');
