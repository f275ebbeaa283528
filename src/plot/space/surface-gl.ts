import type { Place } from './cut.ts';
import { LIGHT, RIM, WRAP } from './facets.ts';
import { compileProgram } from './gl-program.ts';
import { glSheet, type Sheet } from './gl-sheet.ts';
import { STAGE, stageScale } from './stage.ts';
import type { Rotation } from './turn.ts';

/** Triangles in space with a normal a vertex. */
export interface LitMesh {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly triangles: Uint32Array;
}

/** Red, green and blue in 0 … 1. */
export type Colour = readonly [number, number, number];

export interface SurfaceView {
  /** Pixels across. */
  readonly across: number;
  readonly rotation: Rotation;
  readonly half: number;
  /** What is beyond it in all three directions is not drawn. */
  readonly cut: Place | undefined;
  /** Dark and bright outside, dark and bright inside. */
  readonly colours: readonly [Colour, Colour, Colour, Colour];
}

export interface SurfacePainter extends Pick<Sheet, 'isDrawn' | 'show'> {
  setMesh(mesh: LitMesh): void;
  /** Draws the mesh out of sight, to be shown on the whole canvas, its background left clear. */
  paint(view: SurfaceView): void;
}

const NOWHERE: Place = [1e30, 1e30, 1e30];

const VERTEX = `#version 300 es
uniform mat3 rotation;
uniform vec3 scale;
layout(location = 0) in vec3 position;
layout(location = 1) in vec3 normal;
out vec3 seen;
out vec3 smoothNormal;
out vec3 place;
void main() {
  place = position;
  seen = rotation * position;
  smoothNormal = rotation * normal;
  gl_Position = vec4(seen * scale, 1.0);
}`;

/** Smooth where the triangles agree with their corners' normals, flat at kinks, so that sharp corners stay sharp. */
const FRAGMENT = `#version 300 es
precision highp float;
uniform vec3 light;
uniform float wrap;
uniform float rim;
uniform vec3 cut;
uniform vec3 colours[4];
in vec3 seen;
in vec3 smoothNormal;
in vec3 place;
out vec4 colour;
void main() {
  if (all(greaterThan(place, cut))) discard;
  float side = gl_FrontFacing ? 1.0 : -1.0;
  vec3 flatNormal = normalize(cross(dFdx(seen), dFdy(seen)));
  vec3 rounded = side * normalize(smoothNormal + 1e-6 * flatNormal);
  vec3 towards = normalize(mix(flatNormal, rounded, smoothstep(0.75, 0.92, dot(flatNormal, rounded))));
  float bright = max(0.0, (dot(light, towards) + wrap) / (1.0 + wrap));
  bright = min(1.0, bright + rim * pow(1.0 - abs(towards.z), 3.0));
  int first = gl_FrontFacing ? 0 : 2;
  colour = vec4(mix(colours[first], colours[first + 1], bright), 1.0);
}`;

/** Draws surfaces on a canvas by WebGL2; nothing where the browser gives none. Asks for no frame of its own. */
export function surfacePainter(canvas: HTMLCanvasElement): SurfacePainter | undefined {
  const gl = canvas.getContext('webgl2', { antialias: false, alpha: true, premultipliedAlpha: true });
  const program = gl && compileProgram(gl, VERTEX, FRAGMENT);
  if (!gl || !program) return undefined;
  const place = (name: string) => gl.getUniformLocation(program, name);
  const at = { rotation: place('rotation'), scale: place('scale'), colours: place('colours'), cut: place('cut') };
  gl.useProgram(program);
  gl.uniform3fv(place('light'), LIGHT);
  gl.uniform1f(place('wrap'), WRAP);
  gl.uniform1f(place('rim'), RIM);
  gl.enable(gl.DEPTH_TEST);
  gl.clearColor(0, 0, 0, 0);
  const buffers = [vertexBuffer(gl, 0), vertexBuffer(gl, 1)] as const;
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  const { begin, end, isDrawn, show } = glSheet(gl);
  let count = 0;
  return {
    isDrawn,
    show,
    setMesh({ positions, normals, triangles }) {
      fill(gl, buffers[0], positions);
      fill(gl, buffers[1], normals);
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, triangles, gl.DYNAMIC_DRAW);
      count = triangles.length;
    },
    paint({ across, rotation, half, cut = NOWHERE, colours }) {
      const scale = stageScale(half);
      begin(across, Math.round((across * STAGE.height) / STAGE.width));
      // Rows of the rotation are the columns of its transpose; WebGL2 transposes on the way in.
      gl.uniformMatrix3fv(at.rotation, true, rotation);
      gl.uniform3f(at.scale, (2 * scale) / STAGE.width, (2 * scale) / STAGE.height, -1 / (2 * half));
      gl.uniform3fv(at.cut, cut);
      gl.uniform3fv(at.colours, colours.flat());
      gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, 0);
      end();
    },
  };
}

function vertexBuffer(gl: WebGL2RenderingContext, location: number): WebGLBuffer | null {
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.enableVertexAttribArray(location);
  gl.vertexAttribPointer(location, 3, gl.FLOAT, false, 0, 0);
  return buffer;
}

function fill(gl: WebGL2RenderingContext, buffer: WebGLBuffer | null, values: Float64Array): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(values), gl.DYNAMIC_DRAW);
}
