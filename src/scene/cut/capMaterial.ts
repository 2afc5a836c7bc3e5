/** The cut faces: flat colour, the grain of the tissue, light from the upper left. What lights up glows and its outline grows. */
import { DoubleSide, ShaderMaterial, Vector3 } from 'three';

const vertexShader = /* glsl */ `
attribute vec2 place;
attribute vec2 grow;
attribute vec4 colour;
attribute float grain;
attribute vec2 glow; // near 0..1, here 0..1
uniform vec3 uOrigin;
uniform vec3 uRight;
uniform vec3 uDown;
varying vec2 vMm;
varying vec4 vColour;
varying float vGrain;
varying vec2 vGlow;
varying float vLine;
void main() {
  vec2 mm = place + grow * (1.3 * glow.x + 0.35 * glow.y);
  vMm = mm;
  vColour = colour;
  vGrain = grain;
  vGlow = glow;
  vLine = dot(grow, grow) > 0.0 ? 1.0 : 0.0;
  gl_Position = projectionMatrix * viewMatrix * vec4(uOrigin + 0.001 * (uRight * mm.x + uDown * mm.y), 1.0);
}`;

const fragmentShader = /* glsl */ `
uniform float uOpacity;
varying vec2 vMm;
varying vec4 vColour;
varying float vGrain;
varying vec2 vGlow;
varying float vLine;
vec2 hash(vec2 p) {
  vec3 q = fract(vec3(p.xyx) * vec3(0.1031, 0.1030, 0.0973));
  q += dot(q, q.yzx + 33.33);
  return fract((q.xx + q.yz) * q.zy);
}
float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p); f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i).x, hash(i + vec2(1, 0)).x, f.x), mix(hash(i + vec2(0, 1)).x, hash(i + vec2(1, 1)).x, f.x), f.y);
}
// Distance to the wall between two cells, and a number of the cell.
vec2 cells(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  float first = 9.0, second = 9.0, id = 0.0;
  for (int y = -1; y <= 1; y++) for (int x = -1; x <= 1; x++) {
    vec2 cell = vec2(x, y), h = hash(i + cell);
    vec2 to = cell + 0.12 + 0.76 * h - f;
    float d = dot(to, to);
    if (d < first) { second = first; first = d; id = h.x; } else second = min(second, d);
  }
  return vec2(sqrt(second) - sqrt(first), id);
}
float legible(float perPixel, float period) { return 1.0 - smoothstep(0.22, 0.55, perPixel / period); }
void main() {
  vec3 colour = pow(vColour.rgb, vec3(2.2));
  float px = max(fwidth(vMm.x), fwidth(vMm.y));
  if (vGrain < 0.5) {
  } else if (vGrain < 1.5) {
    vec2 c = cells(vMm / 2.7 + 0.5 * noise(vMm * 0.4));
    float seen = legible(px, 2.7);
    colour *= 1.0 + seen * (0.10 * (c.y - 0.5) - 0.11 * (1.0 - smoothstep(0.02, 0.22, c.x)) + 0.07 * smoothstep(0.1, 0.7, c.x));
  } else if (vGrain < 2.5) {
    // Bundles in their sheaths; finer ones where they can be seen.
    vec2 bent = vMm + 1.1 * (vec2(noise(vMm * 0.33), noise(vMm * 0.33 + 40.0)) - 0.5);
    vec2 c = cells(bent * vec2(0.36, 0.48));
    float seen = legible(px, 2.6);
    float sheath = (1.0 - smoothstep(0.015, 0.11, c.x)) * seen;
    vec2 d = cells(bent * 1.15);
    float fine = (1.0 - smoothstep(0.02, 0.16, d.x)) * legible(px, 0.9);
    colour *= 1.0 + 0.20 * (c.y - 0.5) * seen + 0.22 * (noise(vMm * 0.11) - 0.5) - 0.09 * fine + 0.09 * seen * smoothstep(0.05, 0.5, c.x);
    colour = mix(colour, vec3(0.66, 0.30, 0.25), 0.26 * sheath);
  } else if (vGrain < 3.5) {
    // Spongy bone: beams round small holes.
    vec2 c = cells(vMm * 0.62 + 0.5 * noise(vMm * 0.5));
    float seen = legible(px, 1.6);
    float hole = smoothstep(0.10, 0.34, c.x);
    colour *= 1.0 + seen * (0.12 - 0.42 * hole * (0.55 + 0.45 * c.y));
    colour = mix(colour, vec3(0.30, 0.10, 0.07), 0.16 * hole * seen);
  } else if (vGrain < 4.5) {
    float wave = vMm.y + 0.35 * vMm.x + 0.9 * noise(vMm * 0.4);
    colour *= 1.0 + 0.16 * (noise(vec2(vMm.x * 0.25, wave * 2.6)) - 0.5) * legible(px, 0.5) + 0.07 * (noise(vMm * 0.6) - 0.5);
  } else if (vGrain < 5.5) {
    vec2 c = cells(vMm * 1.5);
    colour *= 1.0 - 0.34 * (1.0 - smoothstep(0.03, 0.2, c.x)) * legible(px, 0.7);
  } else {
    colour *= 1.0 + 0.20 * (noise(vMm * 0.35) - 0.5) + 0.10 * (noise(vMm * 1.7) - 0.5) * legible(px, 0.6);
  }
  // Light falls from the upper left and runs out towards the depth.
  colour *= 1.05 - 0.0011 * (vMm.y + 0.35 * vMm.x);
  colour *= 0.92;
  float near = vGlow.x, here = vGlow.y;
  colour = mix(colour, vec3(0.62, 0.012, 0.03), near * (0.30 + 0.65 * vLine));
  colour = mix(colour, colour * 1.32 + 0.035, here * (1.0 - near) * (1.0 - vLine));
  colour = mix(colour, vec3(1.0, 0.96, 0.86), here * (1.0 - near) * vLine);
  gl_FragColor = vec4(colour, vColour.a * uOpacity);
  #include <colorspace_fragment>
}`;

export function capMaterial(): ShaderMaterial {
  return new ShaderMaterial({
    name: 'caps',
    vertexShader,
    fragmentShader,
    uniforms: { uOrigin: { value: new Vector3() }, uRight: { value: new Vector3() }, uDown: { value: new Vector3() }, uOpacity: { value: 1 } },
    // Faces lie in one plane, one over the other: their order decides and not their depth.
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
}
