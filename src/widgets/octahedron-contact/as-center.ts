/** Three numbers as the controls keep them, in the range that they accept. */
export const asCenter = (place: readonly number[]): [number, number, number] => {
  const [x = 0, y = 0, z = 0] = place.map((entry) => Math.min(100, Math.max(-100, entry)));
  return [x, y, z];
};
