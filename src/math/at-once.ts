/** What steps find, taken all at once. */
export function atOnce<Found>(steps: Iterator<unknown, Found, undefined>): Found {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
