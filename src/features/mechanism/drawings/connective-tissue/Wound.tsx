/** Threads wound round a shaft: short bands that pass in front of it, thickest in the middle of the grip. */
interface WoundProps {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly half: number;
}

export function Wound({ x, top, foot, half }: WoundProps) {
  const bands: string[] = [];
  for (let y = top; y < foot; y += 6.5) {
    const part = (y - top) / (foot - top);
    const reach = half + 9 * Math.sin(Math.PI * part);
    bands.push(`M${(x - reach).toFixed(1)} ${(y + 4).toFixed(1)}Q${x} ${(y + 9).toFixed(1)} ${(x + reach).toFixed(1)} ${(y - 3).toFixed(1)}`);
  }
  return (
    <g className="draw-threads draw-threads__near">
      <path className="draw-threads__edge" d={bands.join('')} />
      <path className="draw-threads__core" d={bands.join('')} />
    </g>
  );
}
