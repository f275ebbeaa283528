/**
 * Tells the page that a figure is embedded in how tall it is, now and whenever that changes; and once more as Canvas, where
 * courses are taught, wants to be told.
 */
function tellHeight(embed: HTMLElement): void {
  embed.dataset.framed = 'true';
  const name = embed.querySelector<HTMLElement>('[data-widget]')?.dataset.widget;
  new ResizeObserver(() => {
    const height = Math.ceil(embed.getBoundingClientRect().height);
    parent.postMessage({ type: 'sharp-corners:height', name, height }, '*');
    parent.postMessage({ subject: 'lti.frameResize', height }, '*');
  }).observe(embed);
}

if (window !== parent) tellHeight(document.documentElement);
