// The field both programs contour: a few waves and a bowl on 512 × 512 samples, 12 levels.
export const SIZE = 512;

export const values = Float64Array.from({ length: SIZE * SIZE }, (_, at) => {
  const x = (6 * (at % SIZE)) / (SIZE - 1) - 3;
  const y = (6 * Math.floor(at / SIZE)) / (SIZE - 1) - 3;
  return (x * x) / 4 + (y * y) / 3 + Math.sin(2 * x) * Math.cos(3 * y);
});

export const levels = Array.from({ length: 12 }, (_, k) => -0.75 + 0.45 * k);
