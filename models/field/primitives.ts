import type { Field, Vec3 } from '../types.ts';

/** A ball. Exact distance. */
export function sphere(centre: Vec3, radiusMm: number): Field {
  const [cx, cy, cz] = centre;
  return (x, y, z) => Math.hypot(x - cx, y - cy, z - cz) - radiusMm;
}

/** A line from a to b, thickened by a radius. Exact distance. */
export function capsule(a: Vec3, b: Vec3, radiusMm: number): Field {
  return roundCone(a, b, radiusMm, radiusMm);
}

/**
 * The hull of two balls (a capsule whose radius changes from a to b). The radius is interpolated along the axis, so
 * the distance is exact for equal radii and close to it for slim cones.
 */
export function roundCone(a: Vec3, b: Vec3, radiusAMm: number, radiusBMm: number): Field {
  const [ax, ay, az] = a;
  const dx = b[0] - ax;
  const dy = b[1] - ay;
  const dz = b[2] - az;
  const inverse = 1 / Math.max(dx * dx + dy * dy + dz * dz, 1e-9);
  const growth = radiusBMm - radiusAMm;
  return (x, y, z) => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    const along = (px * dx + py * dy + pz * dz) * inverse;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    return Math.hypot(px - t * dx, py - t * dy, pz - t * dz) - radiusAMm - t * growth;
  };
}

/**
 * An ellipsoid with axes along x, y, z. Distance after I. Quilez ("ellipsoid - distance", bound k0 (k0 - 1) / k1):
 * right at the surface, only approximate away from it.
 */
export function ellipsoid(centre: Vec3, radiiMm: Vec3): Field {
  const [cx, cy, cz] = centre;
  const [rx, ry, rz] = radiiMm;
  const least = Math.min(rx, ry, rz);
  return (x, y, z) => {
    const ux = (x - cx) / rx;
    const uy = (y - cy) / ry;
    const uz = (z - cz) / rz;
    const k0 = Math.hypot(ux, uy, uz);
    const k1 = Math.hypot(ux / rx, uy / ry, uz / rz);
    return k1 < 1e-9 ? -least : (k0 * (k0 - 1)) / k1;
  };
}

/** An upright box with rounded edges. Exact distance. */
export function box(centre: Vec3, halfSizesMm: Vec3, roundingMm = 0): Field {
  const [cx, cy, cz] = centre;
  const [hx, hy, hz] = halfSizesMm;
  return (x, y, z) => {
    const qx = Math.abs(x - cx) - hx + roundingMm;
    const qy = Math.abs(y - cy) - hy + roundingMm;
    const qz = Math.abs(z - cz) - hz + roundingMm;
    const outside = Math.hypot(Math.max(qx, 0), Math.max(qy, 0), Math.max(qz, 0));
    return outside + Math.min(Math.max(qx, qy, qz), 0) - roundingMm;
  };
}

/** The half space below a plane: negative on the side the normal points away from. */
export function halfSpace(point: Vec3, normal: Vec3): Field {
  const length = Math.hypot(normal[0], normal[1], normal[2]);
  const nx = normal[0] / length;
  const ny = normal[1] / length;
  const nz = normal[2] / length;
  const offset = nx * point[0] + ny * point[1] + nz * point[2];
  return (x, y, z) => nx * x + ny * y + nz * z - offset;
}
