/** The lower spine opened from the side, front to the left, T11 to L5: bodies and discs, the canal with the cord ending at L1-L2 and the loose roots below, the spinous processes behind. In plate units. */
import { at, smooth, type Spot } from './paths.ts';
import { useShade } from './Plate.tsx';

const LEVELS = ['T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5'] as const;
const START: Spot = [262, 34];
const STEP = 55;

/** Centre of a vertebral body: the lumbar curve swings forward (left). */
function bodyAt(index: number): Spot {
  return [START[0] - 20 * Math.sin((index / 6) * Math.PI), START[1] + STEP * index];
}

/** Middle of the canal beside body `index` (0 = T11); halves are discs, where the nerves leave. */
export function canalAt(index: number): Spot {
  const [x, y] = bodyAt(index);
  return [x + 56, y];
}

export function SpineCanal() {
  const shade = useShade();
  const canal = Array.from({ length: 9 }, (_, i) => canalAt(i - 0.8));
  return (
    <g data-body="human">
      <path className="draw-canal" d={smooth(canal)} strokeWidth="34" />
      <path className="draw-edge tone-white" fill={shade('white')} d={cord()} />
      {[-7, -2.5, 2.5, 7].map((shift) => (
        <path key={shift} className="draw-root tone-nerve" d={smooth([1.7, 2.6, 3.4, 4.2, 5.2, 7].map((i): Spot => [canalAt(i)[0] + shift * Math.min(1, (i - 1.3) * 0.8), canalAt(i)[1]]))} />
      ))}
      {LEVELS.map((name, index) => {
        const [x, y] = bodyAt(index);
        const next = bodyAt(index + 1);
        return (
          <g key={name}>
            {index < 6 ? <rect className="draw-edge tone-disc" fill={shade('disc')} x={(x + next[0]) / 2 - 33} y={y + 18} width="66" height="19" rx="8" /> : null}
            <path className="draw-edge tone-bone" fill={shade('bone')} d={smooth([[x - 35, y - 19], [x, y - 17], [x + 35, y - 19], [x + 32, y], [x + 35, y + 19], [x, y + 17], [x - 35, y + 19], [x - 31, y]], true)} />
            <path className="draw-hair tone-bone" d={`M${x - 24} ${y - 8}h16M${x - 14} ${y + 4}h20M${x + 4} ${y - 9}h18M${x - 24} ${y + 10}h12`} />
            <path className="draw-edge tone-bone" fill={shade('bone')} d={`M${at([x + 76, y - 12])}c14-6 24 0 40 4c18 4 34 8 38 16c2 10-6 18-18 16c-16-2-28-6-40-10c-10-4-20-4-22-12c-2-6-2-10 2-14Z`} />
          </g>
        );
      })}
    </g>
  );
}

function cord(): string {
  const left = [-0.8, 0, 1, 1.6].map((i): Spot => [canalAt(i)[0] - (i > 1.5 ? 7 : 11), canalAt(i)[1]]);
  const right = [1.6, 1, 0, -0.8].map((i): Spot => [canalAt(i)[0] + (i > 1.5 ? 7 : 11), canalAt(i)[1]]);
  return `${smooth([...left, canalAt(2.5), ...right])}Z`;
}
