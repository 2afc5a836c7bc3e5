/** Asks the browser once what it can draw, without three, so that the shell may decide before loading anything. */

export interface WebglProbe {
  readonly available: boolean;
  /** Drawn by the processor: a light profile keeps it usable. */
  readonly software: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

let known: WebglProbe | undefined;

export function probeWebgl(): WebglProbe {
  known ??= ask();
  return known;
}

function ask(): WebglProbe {
  try {
    const gl = document.createElement('canvas').getContext('webgl2');
    if (!gl) return { available: false, software: false };
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    // Browsers allow few contexts at a time: this one is handed back at once.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return { available: true, software: typeof renderer === 'string' && SOFTWARE.test(renderer) };
  } catch {
    return { available: false, software: false };
  }
}
