/** Markers of constant size on the screen: signed distances, so that rings stay crisp at any scale and cost one draw. */
import type { MarkerShape } from '../SceneProps.ts';
import { EDGE_BOOST, KEYLINE_LINEAR } from './markerContrast.ts';

export const SHAPE_INDEX: Readonly<Record<MarkerShape, number>> = {
  'circle': 0, 'diamond': 1, 'triangle-up': 2, 'square': 3, 'triangle-down': 4, 'hexagon': 5, 'pentagon': 6,
};

export const markerVertex = /* glsl */ `
attribute vec3 iPlace;
attribute vec3 iColour;
attribute vec4 iLook; // size, opacity, fill, shape
attribute vec4 iFlags; // dot, dashed, notch, focus
attribute vec2 iExtra; // recall, pulse
uniform vec2 uCanvas;
uniform float uScale;
varying vec2 vPx;
varying vec3 vColour;
varying vec4 vLook;
varying vec4 vFlags;
varying vec2 vExtra;
void main() {
  float reach = (iLook.x * 0.6 + 12.0 + iExtra.y * 26.0) * uScale;
  // Distances in the fragment are those of a marker of plain size: rings grow with the shape.
  vPx = position.xy * reach / uScale;
  vColour = iColour; vLook = iLook; vFlags = iFlags; vExtra = iExtra;
  vec4 clip = projectionMatrix * viewMatrix * vec4(iPlace, 1.0);
  clip.xy += position.xy * reach * 2.0 / uCanvas * clip.w;
  if (iLook.x < 1.0 || iLook.y < 0.01) clip = vec4(2.0, 2.0, 2.0, 1.0);
  gl_Position = clip;
}`;

export const markerFragment = /* glsl */ `
uniform vec3 uFocus;
varying vec2 vPx;
varying vec3 vColour;
varying vec4 vLook;
varying vec4 vFlags;
varying vec2 vExtra;
float ngon(vec2 p, float r, float n, float turn) {
  float sector = 6.2831853 / n;
  float angle = atan(p.x, p.y) + turn;
  angle = mod(angle + sector * 0.5, sector) - sector * 0.5;
  vec2 q = length(p) * vec2(sin(angle), cos(angle));
  vec2 corner = r * vec2(tan(sector * 0.5), 1.0);
  q.x = abs(q.x);
  return q.x <= corner.x ? q.y - r : length(q - corner) * sign(q.y - r + 0.0001);
}
float shapeOf(vec2 p, float r, float kind) {
  if (kind < 0.5) return length(p) - r;
  if (kind < 1.5) return ngon(p, r * 0.92, 4.0, 0.7853982);
  if (kind < 2.5) return ngon(p + vec2(0.0, r * 0.14), r * 0.60, 3.0, 3.1415927);
  if (kind < 3.5) return ngon(p, r * 0.84, 4.0, 0.0);
  if (kind < 4.5) return ngon(p - vec2(0.0, r * 0.14), r * 0.60, 3.0, 0.0);
  if (kind < 5.5) return ngon(p, r * 0.90, 6.0, 0.5235988);
  return ngon(p, r * 0.86, 5.0, 3.1415927);
}
vec4 over(vec4 top, vec4 under) {
  float a = top.a + under.a * (1.0 - top.a);
  return vec4((top.rgb * top.a + under.rgb * under.a * (1.0 - top.a)) / max(a, 0.0001), a);
}
const vec3 INK = vec3(${KEYLINE_LINEAR.join(', ')});
void main() {
  float d = shapeOf(vPx, vLook.x * 0.5, vLook.w);
  float px = fwidth(vPx.x);
  float turn = atan(vPx.x, -vPx.y);
  #define COVER(x) (1.0 - smoothstep(-px * 0.5, px * 0.5, (x)))
  vec4 ink = vec4(INK, COVER(d - 3.5));
  vec4 ring = vec4(1.0, 1.0, 1.0, COVER(d - 2.0));
  vec4 body = vec4(vColour, COVER(d));
  if (vFlags.z > 0.5) {
    float notch = max(abs(vPx.x) - 2.2, vPx.y + vLook.x * 0.18);
    ring.a = max(ring.a, 0.0); body.a *= 1.0 - COVER(notch);
  }
  if (vLook.z < 0.5) {
    // Hollow: a coloured line between white and ink, dashed for the twin on the other side.
    float dash = vFlags.y > 0.5 ? smoothstep(-0.25, 0.25, sin(turn * 6.0) + 0.25) : 1.0;
    ink.a = COVER(d - 2.8) - COVER(d + 5.2);
    ring.a = COVER(d - 1.8) - COVER(d + 4.2);
    body.a = (COVER(d - 0.6) - COVER(d + 3.0)) * dash;
  }
  // A marker that steps back pales within its ring; ring and keyline stay strong enough to be seen on any tissue.
  float edge = vLook.z < 0.5 ? vLook.y : min(1.0, vLook.y * ${EDGE_BOOST.toFixed(1)});
  body.a *= edge > 0.0 ? sqrt(vLook.y / edge) : 0.0;
  vec4 colour = over(body, over(ring, ink));
  if (vFlags.x > 0.5) colour = over(vec4(1.0, 1.0, 1.0, COVER(length(vPx) - vLook.x * 0.13)), colour);
  if (vExtra.x > 0.0) colour = over(vec4(vColour, (COVER(abs(d - 6.0) - 1.2)) * step(turn + 3.1415927, vExtra.x * 6.2831853)), colour);
  if (vFlags.w > 0.5) {
    colour = over(vec4(1.0, 1.0, 1.0, COVER(abs(d - 4.5) - 1.0)), colour);
    colour = over(vec4(uFocus, COVER(abs(d - 7.0) - 1.5)), colour);
  }
  colour.a *= edge;
  if (vExtra.y > 0.0) {
    float soft = abs(length(vPx) - vLook.x * 0.5 - 4.0 - vExtra.y * 22.0);
    vec4 halo = vec4(mix(vColour, vec3(1.0), 0.35), (1.0 - smoothstep(0.5, 3.0, soft)) * 0.75 * (1.0 - vExtra.y));
    colour = over(colour, halo);
  }
  if (colour.a < 0.004) discard;
  gl_FragColor = colour;
  #include <colorspace_fragment>
}`;
