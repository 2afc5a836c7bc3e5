/** An acupuncture needle: coiled handle, thin shaft. Its tip stands at (x, y); `turn` tilts it about the tip in degrees. */
import { Wind } from '../motion/Wind.tsx';
import { usePlateId, useShade } from './Plate.tsx';

interface NeedleProps {
  readonly x: number;
  readonly y: number;
  /** Tip to top of handle. */
  readonly length?: number;
  readonly turn?: number;
  /** Of the shaft, in drawing units. */
  readonly width?: number;
  /** A blunt sham needle stands on the skin: its shaft slides up into a holder and its foot is flat. */
  readonly blunt?: boolean;
  /** The part of the step in which its handle is turned, and how often. */
  readonly turns?: readonly [from: number, to: number, turns: number];
}

export function Needle({ x, y, length = 190, turn = 0, width = 4, blunt = false, turns }: NeedleProps) {
  const shade = useShade();
  const id = usePlateId(`handle-${x}-${y}`);
  const half = width / 2;
  const handle = Math.min(92, length * 0.42);
  const top = -length;
  const grip = width * 1.7;
  const coils = Math.round(handle / 5);
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <path
        className="draw-edge tone-steel"
        fill={shade('steel')}
        d={blunt ? `M${-half} 0V${top + handle}H${half}V0Z` : `M0 0L${-half} ${-width * 3.4}V${top + handle}H${half}V${-width * 3.4}Z`}
      />
      <rect className="draw-edge tone-grip" fill={shade('steel')} x={-grip} y={top} width={grip * 2} height={handle} rx={grip * 0.7} />
      {turns ? (
        <>
          <clipPath id={id}>
            <rect x={-grip} y={top} width={grip * 2} height={handle} rx={grip * 0.7} />
          </clipPath>
          <g clipPath={`url(#${id})`}>
            <Wind from={turns[0]} to={turns[1]} turns={turns[2]} pitch={10}>
              <path className="draw-coil" d={Array.from({ length: Math.ceil(handle / 10) + 2 }, (_, i) => `M${-grip} ${top + 5 + i * 10}l${grip * 2} -6`).join('')} />
            </Wind>
          </g>
        </>
      ) : (
        <path className="draw-hair tone-grip" d={Array.from({ length: coils }, (_, i) => `M${-grip} ${top + 5 + i * 5}l${grip * 2} -3`).join('')} />
      )}
      {blunt ? (
        <g className="tone-plastic">
          <path className="draw-fill" d={`M-22 0c0-7 8-11 14-12v-30h16v30c6 1 14 5 14 12Z`} opacity="0.82" />
          <path className="draw-hair" d="M-22 0H22M-8-38V-12M8-38V-12" />
        </g>
      ) : null}
    </g>
  );
}
