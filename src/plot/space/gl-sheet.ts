/** A picture out of sight with smooth edges, which a canvas can show a copy of: who draws it need not wait until it is drawn. */
export interface Sheet {
  /** What is drawn from now on is drawn on it, clear and of this size. */
  begin(width: number, height: number): void;
  /** No more is drawn on it. */
  end(): void;
  isDrawn(): boolean;
  /** Copies it to the canvas, which is given its size. Waits for it where it is not drawn yet. */
  show(): void;
}

/** So many places of a pixel are looked at, where the browser has them. */
const SAMPLES = 4;

export function glSheet(gl: WebGL2RenderingContext): Sheet {
  const { FRAMEBUFFER, RENDERBUFFER, COLOR_BUFFER_BIT, DEPTH_BUFFER_BIT } = gl;
  const sheet = gl.createFramebuffer();
  const layers = [
    { place: gl.COLOR_ATTACHMENT0, format: gl.RGBA8, buffer: gl.createRenderbuffer() },
    { place: gl.DEPTH_ATTACHMENT, format: gl.DEPTH_COMPONENT24, buffer: gl.createRenderbuffer() },
  ];
  const samples = Math.min(SAMPLES, gl.getParameter(gl.MAX_SAMPLES));
  let [across, down] = [0, 0];
  let drawn: WebGLSync | null = null;
  function fit(width: number, height: number) {
    if (across === width && down === height) return;
    [across, down] = [width, height];
    for (const { place, format, buffer } of layers) {
      gl.bindRenderbuffer(RENDERBUFFER, buffer);
      gl.renderbufferStorageMultisample(RENDERBUFFER, samples, format, width, height);
      gl.framebufferRenderbuffer(FRAMEBUFFER, place, RENDERBUFFER, buffer);
    }
  }
  return {
    begin(width, height) {
      gl.bindFramebuffer(FRAMEBUFFER, sheet);
      fit(width, height);
      gl.viewport(0, 0, width, height);
      gl.clear(COLOR_BUFFER_BIT | DEPTH_BUFFER_BIT);
    },
    end() {
      gl.deleteSync(drawn);
      drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
    },
    isDrawn: () => !drawn || gl.getSyncParameter(drawn, gl.SYNC_STATUS) === gl.SIGNALED,
    show() {
      if (gl.canvas.width !== across) Object.assign(gl.canvas, { width: across, height: down });
      gl.bindFramebuffer(gl.READ_FRAMEBUFFER, sheet);
      gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, null);
      gl.blitFramebuffer(0, 0, across, down, 0, 0, across, down, COLOR_BUFFER_BIT, gl.NEAREST);
    },
  };
}
