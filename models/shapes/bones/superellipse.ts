import type { Vec2 } from '../../field/closedCurve.ts';

/**
 * Corners of a superellipse |x/a|^n + |y/b|^n = 1 round a centre, whose exponent gives the wanted area (n = 2 is an
 * ellipse, below it pointed, above it boxy). Area of a superellipse: 4 a b G(1 + 1/n)^2 / G(1 + 2/n).
 */
export function superellipse([cx, cy]: Vec2, a: number, b: number, areaMm2: number, count: number): Vec2[] {
  let low = 0.8;
  let high = 8;
  for (let turn = 0; turn < 40; turn++) {
    const n = (low + high) / 2;
    if (4 * a * b * areaShare(n) < areaMm2) low = n;
    else high = n;
  }
  const power = 2 / low;
  return Array.from({ length: count }, (_, i): Vec2 => {
    const angle = (2 * Math.PI * i) / count;
    const c = Math.cos(angle);
    const s = Math.sin(angle);
    return [cx + a * Math.sign(c) * Math.abs(c) ** power, cy + b * Math.sign(s) * Math.abs(s) ** power];
  });
}

/** Area over that of the box round it, by the trapezoid rule in a quarter. */
function areaShare(n: number): number {
  const steps = 64;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const x = (i + 0.5) / steps;
    sum += (1 - x ** n) ** (1 / n);
  }
  return sum / steps;
}
