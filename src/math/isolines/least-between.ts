const NARROWINGS = 50;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function with one minimum in between has it, by golden sections. */
export function leastBetween(size: (t: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [sizeA, sizeB] = [size(a), size(b)];
  for (let step = 0; step < NARROWINGS; step += 1) {
    if (sizeA < sizeB) {
      [high, b, sizeB] = [b, a, sizeA];
      a = high - GOLDEN * (high - low);
      sizeA = size(a);
    } else {
      [low, a, sizeA] = [a, b, sizeB];
      b = low + GOLDEN * (high - low);
      sizeB = size(b);
    }
  }
  return (low + high) / 2;
}
