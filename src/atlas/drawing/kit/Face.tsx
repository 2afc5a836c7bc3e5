/** A small plain face; `mood` -1 hurts much, 0 level, 1 at ease. Centred on (x, y). */
import { useShade } from './Plate.tsx';

interface FaceProps {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly mood: number;
  readonly hair?: 'short' | 'long' | 'grey';
}

export function Face({ x, y, size = 26, mood, hair = 'short' }: FaceProps) {
  const shade = useShade();
  const brow = mood < 0 ? 2.4 * -mood : 0;
  return (
    <g data-body="human" transform={`translate(${x} ${y}) scale(${size / 26})`}>
      {hair === 'long' ? <path className="draw-fill tone-hair" d="M-24-10C-28 8-26 22-30 32C-18 36-10 30-8 24H8C10 30 18 36 30 32C26 22 28 8 24-10Z" /> : null}
      <path className="draw-edge tone-skin" fill={shade('skin')} d="M0-27C18-27 24-12 22 2C20 18 10 28 0 28C-10 28-20 18-22 2C-24-12-18-27 0-27Z" />
      <path className={`draw-fill tone-hair${hair === 'grey' ? ' tone-hair--grey' : ''}`} d="M-22-4C-26-26-10-34 2-33C20-32 26-18 22-4C18-14 12-19 2-19C-8-19-18-16-22-4Z" />
      <path className="draw-stroke tone-edge" d={`M-13 ${-6 + brow * 0.2}L-5 ${-6 - brow}M13 ${-6 + brow * 0.2}L5 ${-6 - brow}M0-1L-2 6H2M-9 ${15 - mood * 3}Q0 ${15 + mood * 6} 9 ${15 - mood * 3}`} />
      {mood > 0.5 ? (
        <path className="draw-stroke tone-edge" d="M-12-0Q-8.5 3-5 0M12 0Q8.5 3 5 0" />
      ) : (
        <path className="draw-ink" d="M-11 0a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0M6.4 0a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0" />
      )}
    </g>
  );
}
