/**
 * What html-validate checks in the built pages: the standard and accessibility. Questions of style are off (nobody
 * wrote this markup by hand), and so is what Astro, Svelte and KaTeX do on purpose.
 * @type {import('html-validate').ConfigData}
 */
export const htmlRules = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'no-inline-style': 'off', // KaTeX places its boxes so; the security policy allows the attribute
    'no-raw-characters': 'off', // the HTML parser reads them as they are meant
    'no-redundant-for': 'off', // a label may name its field twice
    'prefer-native-element': 'off', // figures need ARIA roles on SVG
    'require-sri': 'off', // scripts come from the site itself, under its security policy
    'valid-id': ['error', { relaxed: true }], // Svelte's generated ids
  },
};
