/** A resting figure in ink; soft strokes circle through it like a slow stream. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { Paper } from './Paper.tsx';
import { Strokes, type Stroke } from './Strokes.tsx';

const FIGURE: readonly Stroke[] = [
  [7, [[294, 86], [290, 108], [300, 130], [320, 138], [340, 130], [350, 108], [346, 86]]],
  [9, [[290, 96], [294, 68], [320, 58], [346, 68], [351, 98]], { belly: 0.5, start: 0.4, end: 0.4 }],
  [6, [[308, 138], [306, 156], [284, 170], [252, 186]]],
  [6, [[332, 138], [334, 156], [356, 170], [388, 186]]],
  [8, [[252, 186], [232, 218], [222, 262], [232, 294], [274, 312]]],
  [8, [[388, 186], [408, 218], [418, 262], [408, 294], [366, 312]]],
  [5, [[266, 224], [262, 256], [270, 282]]],
  [5, [[374, 224], [378, 256], [370, 282]]],
  [6, [[272, 312], [296, 306], [320, 312], [344, 306], [368, 312]], { belly: 0.5, start: 0.3, end: 0.3 }],
  [10, [[232, 300], [190, 322], [182, 348], [220, 364], [320, 366], [420, 364], [458, 348], [450, 322], [408, 300]], { belly: 0.5, start: 0.3, end: 0.25 }],
  [6, [[226, 352], [284, 332], [352, 340], [412, 356]], { belly: 0.4, start: 0.2 }],
  [4, [[300, 178], [320, 196], [340, 178]], { belly: 0.5, start: 0.3, end: 0.3 }],
];

/** One turn of a slow stream: an open loop that leaves the figure and comes back. */
const loop = (cx: number, cy: number, rx: number, ry: number, from: number, sweep: number): Spot[] =>
  Array.from({ length: 10 }, (_, i): Spot => {
    const angle = ((from + (sweep * i) / 9) * Math.PI) / 180;
    return [cx + Math.cos(angle) * rx * (1 + i * 0.012), cy + Math.sin(angle) * ry * (1 + i * 0.02)];
  });

const STREAMS: readonly Stroke[] = [
  [22, loop(320, 128, 128, 66, 160, 300), { belly: 0.4, start: 0.2, end: 0.05 }],
  [26, loop(320, 226, 184, 84, -20, 310), { belly: 0.5, start: 0.1, end: 0.05 }],
  [18, loop(320, 320, 230, 50, 170, 320), { belly: 0.4, start: 0.1, end: 0.05 }],
  [14, [[320, 340], [308, 290], [330, 240], [312, 190], [324, 140], [318, 96]], { belly: 0.5, start: 0.1, end: 0.1 }],
];

export function QiAndBalance() {
  const words = useWords();
  return (
    <Paper>
      <g className="tone-qi">
        <Strokes name="wash" strokes={STREAMS} ink="wash" moves={[0.3, 0.9]} />
        <Strokes name="stream" moves={[0.32, 0.92]} strokes={STREAMS.map(([width, spots, shape]): Stroke => [width * 0.34, spots.map(([x, y]): Spot => [x + 3, y + 5]), { ...shape }])} ink="mid" />
      </g>
      <Strokes name="figure" strokes={FIGURE} moves={[0, 0.3]} />
      <text className="draw-brush__text" x="520" y="64" fontSize="22" textAnchor="middle">
        {words('drawing.tradition.flow')}
      </text>
    </Paper>
  );
}
