/** A hand holds a needle in ink; rings spread from its tip as in water. A light tap makes fewer. A modern note lists three words. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { brushStroke } from './brushStroke.ts';
import { InkNote } from './InkNote.tsx';
import { Paper } from './Paper.tsx';
import { Strokes, type Stroke } from './Strokes.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

const HAND: readonly Stroke[] = [
  [8, [[64, 66], [108, 78], [150, 84], [186, 96], [214, 112]], { belly: 0.3 }],
  [7, [[214, 112], [240, 124], [250, 142], [244, 152], [232, 150]], { belly: 0.4, start: 0.5 }],
  [6, [[232, 150], [214, 140], [196, 136], [180, 140]], { belly: 0.4 }],
  [7, [[150, 176], [178, 178], [206, 172], [226, 164], [240, 160], [248, 152]], { belly: 0.4 }],
  [6, [[180, 140], [192, 148], [206, 156], [222, 158]], { belly: 0.4 }],
  [6, [[150, 176], [160, 190], [176, 194], [186, 186], [180, 178]], { belly: 0.5 }],
  [6, [[136, 180], [142, 198], [158, 206], [168, 198]], { belly: 0.5 }],
  [6, [[120, 180], [124, 200], [138, 210], [148, 204]], { belly: 0.5 }],
  [8, [[52, 152], [84, 160], [110, 176], [124, 196]], { belly: 0.3 }],
  [4, [[204, 118], [216, 126], [224, 136]]],
  [4, [[238, 132], [246, 140], [246, 148]]],
];
const SLEEVE: readonly Stroke[] = [
  [10, [[70, 44], [60, 96], [48, 160]], { belly: 0.5, start: 0.4, end: 0.4 }],
  [6, [[70, 44], [40, 40], [10, 42]]],
  [6, [[48, 160], [28, 164], [8, 162]]],
];

/** A ring on water, seen aslant; the brush leaves a gap. */
function ring(r: number, seed: number): string {
  return brushStroke(
    Array.from({ length: 15 }, (_, i) => {
      const angle = -0.5 + seed * 0.8 + (i / 14) * 5.9;
      return [250 + Math.cos(angle) * r, 318 + Math.sin(angle) * r * 0.32] as const;
    }),
    { width: 5.5, belly: 0.5, start: 0.3, end: 0.15, seed },
  );
}

export function DeQi({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  const rings = real ? [22, 52, 86, 124, 166] : [18, 38];
  return (
    <Paper>
      <g className={real ? undefined : 'draw-ghost'}>
        {rings.map((r, i) => (
          <Appear key={r} from={0.36 + i * 0.09}>
            <Grow x={250} y={318} start={0.25} from={0.36 + i * 0.09} to={0.56 + i * 0.09}>
              <path className={i > 2 ? 'draw-brush draw-brush--mid' : 'draw-brush'} d={ring(r, i + 1)} />
            </Grow>
          </Appear>
        ))}
      </g>
      <Shift dy={-44} from={0.06} to={0.36}>
        <g transform={real ? undefined : 'translate(0 -14)'}>
          <path className="draw-brush" d={brushStroke([[246, 60], [247, 110], [248, 200], [250, real ? 322 : 332]], { width: 4, belly: 0.3, start: 0.9, end: 0.2 })} />
          <path className="draw-brush" d={brushStroke([[246, 44], [246, 84], [247, 138]], { width: 11, belly: 0.5, start: 0.8, end: 0.8 })} />
          <Strokes strokes={SLEEVE} ink="mid" />
          <Strokes strokes={HAND} />
        </g>
      </Shift>
      <Appear from={0.86}>
        <rect className="draw-card" x="430" y="84" width="170" height={real ? 164 : 96} rx="10" />
        {real ? (
          <>
            <ModernLine y={128} text={words('drawing.tradition.dull')} />
            <ModernLine y={172} text={words('drawing.tradition.heavy')} />
            <ModernLine y={216} text={words('drawing.tradition.full')} />
          </>
        ) : (
          <>
            <ModernLine y={124} text={words('drawing.tradition.lightTap')} />
            <ModernLine y={156} text={words('drawing.tradition.rarer')} />
          </>
        )}
      </Appear>
      <InkNote x={514} y={real ? 292 : 224} text={words('drawing.tradition.deqi')} anchor="middle" />
    </Paper>
  );
}

function ModernLine({ y, text }: { readonly y: number; readonly text: string }) {
  return (
    <text className="draw-text draw-text--card" x="515" y={y} textAnchor="middle" fontSize="22">
      {text}
    </text>
  );
}
