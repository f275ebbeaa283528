/**
 * An entry of a list by an index that the caller knows to lie inside. Typed arrays have no holes, but TypeScript expects
 * undefined of every index; said once here, it does not stand in the way of the arithmetic. One reader a kind of list:
 * an engine keeps what it learns with the function, and a reader that meets one kind is compiled to a single load.
 */
export const real = (list: Float64Array, i: number): number => list[i] as number;

/** An entry of a list of indices, masks or words of bits. */
export const whole = (list: Uint32Array, i: number): number => list[i] as number;

/** An entry of a list of whole numbers of which some may be negative. */
export const signed = (list: Int32Array, i: number): number => list[i] as number;

/** An entry of a list of whole numbers below 2¹⁶. */
export const short = (list: Uint16Array, i: number): number => list[i] as number;

/** An entry of a list of bytes. */
export const byte = (list: Uint8Array, i: number): number => list[i] as number;

/** An entry of any list without holes. */
export const entry = <T>(list: ArrayLike<T>, i: number): T => list[i] as T;
