/**
 * The look of an anatomical plate: matte bodies under one soft light from the upper left, a weak cool fill, a thin rim.
 * The lights hang on the eye, so that whatever side is looked at is lit as a draughtsman would. Far cheaper than a
 * physical material, which matters where the processor draws.
 */

export const plateVertex = /* glsl */ `
attribute vec4 shade;
attribute vec2 fibre;
uniform float uInflate;
varying vec3 vNormalV;
varying vec3 vPlaceV;
varying vec3 vWorld;
varying vec3 vShade;
varying vec2 vFibre;
// What is drawn into the depth alone must lie exactly where it is drawn in colour.
invariant gl_Position;
void main() {
  vec3 place = position + normal * uInflate;
  vec4 seen = modelViewMatrix * vec4(place, 1.0);
  vNormalV = normalMatrix * normal;
  vPlaceV = seen.xyz;
  vWorld = place;
  vShade = shade.rgb;
  vFibre = fibre;
  gl_Position = projectionMatrix * seen;
}`;

const noise = /* glsl */ `
float hash2(vec2 p) { p = fract(p * vec2(0.1031, 0.1030)); p += dot(p, p.yx + 33.33); return fract((p.x + p.y) * p.x); }
float grain2(vec2 p) {
  vec2 i = floor(p), f = fract(p); f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash2(i), hash2(i + vec2(1, 0)), f.x), mix(hash2(i + vec2(0, 1)), hash2(i + vec2(1, 1)), f.x), f.y);
}
float hash3(vec3 p) { p = fract(p * 0.1031); p += dot(p, p.zyx + 31.32); return fract((p.x + p.y) * p.z); }
float grain3(vec3 p) {
  vec3 i = floor(p), f = fract(p); f = f * f * (3.0 - 2.0 * f);
  vec4 a = vec4(hash3(i), hash3(i + vec3(1,0,0)), hash3(i + vec3(0,1,0)), hash3(i + vec3(1,1,0)));
  vec4 b = vec4(hash3(i + vec3(0,0,1)), hash3(i + vec3(1,0,1)), hash3(i + vec3(0,1,1)), hash3(i + vec3(1,1,1)));
  vec4 m = mix(a, b, f.z); vec2 n = mix(m.xz, m.yw, f.x); return mix(n.x, n.y, f.y);
}
// How much of a pattern of this period (in its own unit) a pixel can still show.
float legible(float perPixel, float period) { return 1.0 - smoothstep(0.25, 0.6, perPixel / period); }
`;

const skinTissue = /* glsl */ `
  vec3 albedo = uColour;
  albedo = mix(albedo, albedo * vec3(1.02, 0.80, 0.74), vShade.g * 0.55);
  albedo = mix(albedo, mix(albedo, vec3(1.0, 0.95, 0.88), 0.35), vShade.b * 0.5);
  float mm = fwidth(vWorld.y) * 1000.0 + 0.001;
  albedo *= 1.0 + 0.035 * (grain3(vWorld * 90.0) - 0.5) + 0.05 * legible(mm, 2.4) * (grain3(vWorld * 620.0) - 0.5);
  float gloss = 0.085, tight = 20.0;
  vec3 wrap = vec3(0.42, 0.30, 0.24);
`;

const innerTissue = /* glsl */ `
  vec3 albedo = uColour;
  float gloss = 0.05, tight = 24.0;
  vec3 wrap = vec3(0.22);
  float across = fwidth(vFibre.x) + 0.001, along = fwidth(vFibre.y) + 0.001;
  if (uTissue == MUSCLE) {
    // Bundles, then single fibres: each octave fades out before it would shimmer.
    float bundle = (grain2(vec2(vFibre.x / 6.5, vFibre.y / 120.0)) - 0.5) * legible(across, 6.5);
    float coarse = (grain2(vec2(vFibre.x / 2.2, vFibre.y / 70.0)) - 0.5) * legible(across, 2.2);
    float fine = (grain2(vec2(vFibre.x / 0.7, vFibre.y / 26.0)) - 0.5) * legible(across, 0.7);
    float strand = 0.7 * bundle + coarse + 0.8 * fine;
    bump = strand * 0.6;
    float tendon = smoothstep(0.25, 0.85, vShade.g + strand * 0.35);
    float sheen = vShade.b * 0.55;
    albedo *= 1.0 + 0.36 * strand;
    albedo = mix(albedo, uSecond * (1.0 + 0.16 * strand), max(tendon, sheen));
    gloss = mix(0.06, 0.16, max(tendon, sheen));
  } else if (uTissue == FASCIA) {
    float warp = grain2(vec2(vFibre.x / 1.4, vFibre.y / 60.0)) - 0.5;
    float weft = grain2(vec2(vFibre.x / 60.0, vFibre.y / 2.2)) - 0.5;
    float weave = warp * legible(across, 1.4) + 0.6 * weft * legible(along, 2.2);
    albedo *= 1.0 + 0.16 * weave;
    bump = weave * 0.35; gloss = 0.20; tight = 14.0;
  } else if (uTissue == FAT) {
    float lobule = grain3(vWorld * 150.0);
    albedo *= 0.90 + 0.20 * smoothstep(0.15, 0.75, lobule);
    bump = lobule * 0.8; gloss = 0.10; wrap = vec3(0.35);
  } else if (uTissue == BONE) {
    float mmY = fwidth(vWorld.y) * 1000.0 + 0.001;
    float fine = (grain3(vWorld * 1100.0) - 0.5) * legible(mmY, 1.3);
    albedo *= 1.0 + 0.07 * fine + 0.10 * (grain3(vWorld * 120.0) - 0.5);
    albedo = mix(albedo, uSecond, vShade.g * 0.75);
    albedo *= 1.0 - 0.10 * vShade.b * (0.5 + grain3(vWorld * 420.0));
    bump = fine * 0.07; gloss = mix(0.05, 0.14, vShade.g);
  } else if (uTissue == DISC) {
    float mmY = fwidth(vWorld.y) * 1000.0 + 0.001;
    albedo *= 1.0 + 0.14 * sin(vWorld.y * 4200.0 + 1.6 * grain3(vWorld * 300.0)) * legible(mmY, 1.5);
    gloss = 0.10;
  } else if (uTissue == LIGAMENT) {
    float stroke = (grain2(vec2(vFibre.x / 1.0, vFibre.y / 9.0)) - 0.5) * legible(across, 1.0);
    albedo *= 1.0 + 0.34 * stroke; bump = stroke * 0.4; gloss = 0.09;
  } else if (uTissue == NERVE) {
    float mmY = fwidth(vWorld.y) * 1000.0 + 0.001;
    albedo *= 1.0 + 0.08 * sin(dot(vWorld, vec3(500.0, 900.0, 500.0))) * legible(mmY, 5.0);
    gloss = 0.12;
  } else if (uTissue == VESSEL) {
    gloss = 0.30; tight = 40.0;
  } else {
    albedo *= 1.0 + 0.05 * (grain3(vWorld * 260.0) - 0.5); gloss = 0.14;
  }
`;

/** `SKIN`, `GHOST`, `CAVITY` and `DEPTH` are defines; everything else is told apart by uniforms, so that few programs are compiled. */
export const plateFragment = /* glsl */ `
#define MUSCLE 0
#define FASCIA 1
#define FAT 2
#define BONE 3
#define DISC 4
#define LIGAMENT 5
#define NERVE 6
#define VESSEL 7
#define ORGAN 8
uniform vec3 uColour;
uniform vec3 uSecond;
uniform vec3 uAccent;
uniform int uTissue;
uniform float uOpacity;
uniform float uGhostliness;
uniform float uEdge;
uniform float uRim;
uniform float uLit;
uniform vec4 uPort;
uniform vec4 uBand;
uniform float uArms;
uniform vec4 uCut;
uniform vec3 uDiscCentre;
uniform vec3 uDiscRadii;
varying vec3 vNormalV;
varying vec3 vPlaceV;
varying vec3 vWorld;
varying vec3 vShade;
varying vec2 vFibre;
${noise}
vec3 bent(vec3 normal, float height) {
  vec3 dx = dFdx(vPlaceV), dy = dFdy(vPlaceV);
  vec3 r1 = cross(dy, normal), r2 = cross(normal, dx);
  float det = dot(dx, r1);
  vec3 slope = sign(det) * (dFdx(height) * r1 + dFdy(height) * r2) * 0.0006;
  return normalize(abs(det) * normal - slope);
}
void main() {
  if (dot(vWorld, uCut.xyz) < uCut.w) discard;
  // Distance from the axis of the porthole, measured in the plane through its point: a true circle on the screen.
  float away = length(vPlaceV.xy * (uPort.z / vPlaceV.z) - uPort.xy) - uPort.w;
  float opacity = uOpacity;
#ifdef SKIN
  // The model has insides only in this band; elsewhere the skin is never taken away.
  float whole = 1.0 - smoothstep(uBand.x, uBand.y, vWorld.y) * (1.0 - smoothstep(uBand.z, uBand.w, vWorld.y));
  float closed = max(smoothstep(0.35, 0.6, whole), smoothstep(0.0, 0.0004, away));
  float limb = smoothstep(0.183, 0.187, abs(vWorld.x)) * (1.0 - smoothstep(1.08, 1.14, vWorld.y)) * smoothstep(0.56, 0.6, vWorld.y);
  // In a side view the hanging arm would hide the flank: it is drawn as glass there.
  float arm = uArms * limb;
#ifdef CAVITY
  if (away > 0.0004 || whole > 0.5) discard;
  opacity = 1.0;
#elif defined(GHOST)
  opacity = max(opacity * (1.0 - closed), 0.26 * arm);
#else
  opacity = max(opacity, closed * (1.0 - uGhostliness));
  if (arm > 0.5) discard;
#endif
#else
  if (away > 0.0004) discard;
#endif
  if (opacity < 0.004) discard;
#ifdef DEPTH
  gl_FragColor = vec4(1.0);
#else
  vec3 normal = normalize(vNormalV) * (gl_FrontFacing ? 1.0 : -1.0);
  vec3 view = normalize(-vPlaceV);
  float bump = 0.0;
#ifdef SKIN
  ${skinTissue}
#else
  ${innerTissue}
  normal = bent(normal, bump);
#endif
  float facing = clamp(dot(normal, view), 0.0, 1.0);
  float grazing = pow(1.0 - facing, 3.0);
#ifdef CAVITY
  // The far wall, seen from within: quiet, darkest under the light, so that all before it stands out.
  float wall = 0.5 + 0.5 * dot(normal, normalize(vec3(-0.58, 0.60, 0.55)));
  gl_FragColor = vec4(mix(vec3(0.055, 0.035, 0.033), vec3(0.16, 0.10, 0.09), wall), 1.0);
#elif defined(GHOST)
  float edge = pow(1.0 - facing, 1.8);
  vec3 glass = mix(albedo * 0.62, vec3(0.9, 0.95, 1.0), uRim * 0.7);
  // Arms have no insides in the model: a cast of them stays, so that hands and their points keep their place.
  float cast_ = limb - arm;
  float towards = 0.5 + 0.5 * dot(normal, normalize(vec3(-0.58, 0.60, 0.55)));
  vec3 wax = mix(albedo, vec3(0.80, 0.83, 0.85), 0.45) * (0.5 + 0.55 * towards) * (1.0 - 0.35 * edge);
  gl_FragColor = vec4(mix(glass, wax, cast_), opacity * mix(0.16 + 0.84 * edge, 1.45, cast_));
#else
  float open = vShade.r;
  vec3 key = normalize(vec3(-0.58, 0.60, 0.55));
  vec3 fill = normalize(vec3(0.86, -0.05, 0.50));
  float towards = dot(normal, key);
  vec3 diffuse = clamp((towards + wrap) / (1.0 + wrap), 0.0, 1.0);
  diffuse *= diffuse * 0.4 + 0.6;
  vec3 sky = mix(vec3(0.21, 0.175, 0.16), vec3(0.36, 0.375, 0.40), normal.y * 0.5 + 0.5);
  vec3 light = sky * (0.30 + 0.70 * open) + vec3(0.90, 0.865, 0.81) * diffuse * (0.5 + 0.5 * open)
    + vec3(0.075, 0.095, 0.12) * max(dot(normal, fill), 0.0) * open;
  vec3 colour = albedo * light;
  vec3 halfway = normalize(key + view);
  colour += gloss * pow(max(dot(normal, halfway), 0.0), tight) * vec3(1.0, 0.98, 0.94) * open;
  // A shoulder keeps bright tendon and cartilage from burning out.
  vec3 over = max(colour - 0.62, 0.0);
  colour = min(colour, 0.62) + 0.38 * (1.0 - exp(-over / 0.38));
  colour *= 1.0 - uEdge * grazing;
  colour += uRim * vec3(0.80, 0.90, 1.0) * smoothstep(0.72, 1.0, 1.0 - facing) * max(dot(normal, normalize(vec3(0.55, 0.45, -0.35))), 0.0);
#ifdef SKIN
  // Where the skin is cut off for good, its edge is drawn as the porthole's is; round a porthole it goes on.
  colour = mix(colour, vec3(1.0, 0.99, 0.96), step(away, 0.0) * (1.0 - uOpacity) * smoothstep(0.35, 0.5, whole) * (1.0 - smoothstep(0.78, 0.92, whole)));
  vec3 spread = uDiscRadii - length(vWorld - uDiscCentre);
  float line = max(1.0 - abs(spread.x) / 0.0007, 1.0 - abs(spread.y) / 0.0005);
  float within = 0.16 * step(0.0, spread.x) + 0.13 * step(0.0, spread.y);
  colour = mix(colour, uAccent, uDiscRadii.z * clamp(max(within, line * 0.9), 0.0, 1.0));
#endif
  colour = mix(colour, uAccent, uLit);
  // A ghost is drawn by its edges, as glass would be.
  float alpha = mix(opacity, opacity * (0.45 + 2.6 * grazing), uGhostliness);
  gl_FragColor = vec4(colour, clamp(alpha, 0.0, 1.0));
#endif
  #include <colorspace_fragment>
#endif
}`;
