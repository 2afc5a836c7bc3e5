/** Left, the written character in ink; right, the organ's outline in grey. A thin line keeps them apart. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { KIDNEY } from '../../../../atlas/drawing/kit/bodyOutlines.ts';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { smooth } from '../../../../atlas/drawing/kit/paths.ts';
import { InkNote } from './InkNote.tsx';
import { Paper } from './Paper.tsx';
import { Strokes, type Stroke } from './Strokes.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

const bar = { belly: 0.15, start: 0.8, end: 0.7 } as const;
/** The character for Kidney, stroke by stroke: minister and hand above, flesh below; 210 x 240. */
const CHARACTER: readonly Stroke[] = [
  [15, [[14, 12], [50, 9], [92, 8]], bar],
  [14, [[54, 12], [55, 24], [54, 36]], bar],
  [13, [[16, 38], [50, 36], [84, 34]], bar],
  [15, [[84, 34], [86, 48], [83, 64]], bar],
  [13, [[16, 66], [50, 65], [84, 63]], bar],
  [14, [[54, 66], [55, 78], [54, 90]], bar],
  [17, [[14, 10], [15, 50], [14, 94]], { belly: 0.1, start: 0.9, end: 0.6 }],
  [15, [[14, 92], [52, 91], [100, 90]], { belly: 0.8, start: 0.6, end: 0.4 }],
  [14, [[118, 20], [148, 17], [182, 14]], bar],
  [15, [[180, 14], [168, 44], [144, 74], [112, 98]], { belly: 0.1, start: 0.9, end: 0.1 }],
  [19, [[126, 34], [148, 66], [176, 90], [206, 102]], { belly: 0.8, start: 0.25, end: 0.2 }],
  [17, [[56, 122], [56, 164], [48, 204], [28, 238]], { belly: 0.15, start: 0.9, end: 0.12 }],
  [14, [[56, 124], [102, 121], [150, 118]], bar],
  [17, [[150, 118], [152, 170], [150, 224], [146, 232], [128, 222]], { belly: 0.6, start: 0.8, end: 0.1 }],
  [12, [[62, 156], [100, 154], [140, 153]], bar],
  [12, [[60, 188], [100, 186], [140, 185]], bar],
];

export function KidneyAsIdea() {
  const words = useWords();
  const grey = (
    <Appear from={0.76} to={0.92}>
      <path className="draw-scan" d={smooth(KIDNEY, true)} transform="translate(506 206) scale(2.3 2.3)" />
      <path className="draw-scan" d="M566 190C596 196 604 214 600 300M572 214C590 226 590 250 588 300" />
      <path className="draw-scan draw-scan--soft" d="M538 152C528 170 522 190 524 210C526 236 532 250 540 262M494 128C500 140 506 146 514 150M474 176C486 178 496 182 504 190M470 216C486 214 496 214 506 214M484 262C492 252 500 246 510 240" />
      <Label x={506} y={374} text={words('drawing.tradition.organ')} anchor="middle" tone="quiet" strong size={22} />
    </Appear>
  );
  return (
    <Paper width={352} beside={grey}>
      <g transform="translate(84 68)">
        <Strokes name="kidney" strokes={CHARACTER} moves={[0.03, 0.62]} />
      </g>
      <Appear from={0.64}>
        <InkNote x={190} y={352} text={words('drawing.tradition.idea')} anchor="middle" size={22} />
      </Appear>
    </Paper>
  );
}
