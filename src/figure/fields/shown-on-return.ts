import type { Attachment } from 'svelte/attachments';

/**
 * Shows in an input what the state says whenever the page is shown: a browser that comes back to a page may have emptied
 * its inputs, or have filled them with what stood there when it left, and tells nobody.
 */
export const shownOnReturn =
  <Input extends HTMLInputElement | HTMLSelectElement>(show: (input: Input) => void): Attachment<Input> =>
  (input) => {
    const again = () => show(input);
    addEventListener('pageshow', again);
    return () => removeEventListener('pageshow', again);
  };
