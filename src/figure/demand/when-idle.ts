/** Where a browser cannot tell when it is idle, it is taken to be so after this long, in milliseconds. */
const SOON_MS = 400;
/** A busy page gets to it by then. */
const LATEST_MS = 4000;

/** Calls once the browser has nothing better to do. Returns what takes it back. */
export function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const asked = requestIdleCallback(call, { timeout: LATEST_MS });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(call, SOON_MS);
  return () => clearTimeout(asked);
}
