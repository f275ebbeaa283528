/** The npm package that tests and benchmarks compare with; it brings no types. */
declare module 'isosurface' {
  type Point = [number, number, number];
  interface Surface {
    positions: Point[];
    cells: Point[];
  }
  type Mesher = (dims: Point, f: (x: number, y: number, z: number) => number, bounds: [Point, Point]) => Surface;
  export const surfaceNets: Mesher;
  export const marchingCubes: Mesher;
}
