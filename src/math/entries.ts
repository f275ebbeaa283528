/**
 * An entry of a list by an index that the caller knows to lie inside. Typed arrays have no holes, but TypeScript expects
 * undefined of every index; said once here, it does not stand in the way of the arithmetic. One reader a kind of list:
 * an engine keeps what it learns with the function, and a reader that meets few kinds is compiled to a single load.
 */
export const real = (list: Float64Array, i: number): number => list[i] as number;

/** An entry of a list of indices or words. */
export const whole = (list: Uint32Array | Int32Array, i: number): number => list[i] as number;

/** An entry of a table of small whole numbers. */
export const small = (list: Uint8Array | Uint16Array, i: number): number => list[i] as number;

/** An entry of any list without holes. */
export const entry = <T>(list: ArrayLike<T>, i: number): T => list[i] as T;
