/** Three small ink scenes: rain on a bent back, a stream held up by stones, an old tree with thin roots. Below, fingers on a pulse. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { InkNote } from './InkNote.tsx';
import { Paper } from './Paper.tsx';
import { Strokes, type Stroke } from './Strokes.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

const RAIN: readonly Stroke[] = Array.from({ length: 16 }, (_, i): Stroke => {
  const [x, y] = [42 + ((i * 37) % 150), 34 + ((i * 29) % 66)];
  return [2.6, [[x, y], [x - 5, y + 11], [x - 9, y + 21]]];
});
const BENT: readonly Stroke[] = [
  [7, [[74, 128], [64, 134], [62, 148], [72, 156], [84, 152], [86, 138], [76, 128]], { belly: 0.5, start: 0.5, end: 0.4 }],
  [10, [[84, 142], [104, 118], [134, 112], [154, 132], [158, 160]], { belly: 0.5, start: 0.3, end: 0.4 }],
  [5, [[96, 150], [92, 172], [84, 190]]],
  [6, [[128, 146], [112, 160], [100, 158]]],
  [7, [[158, 158], [150, 186], [158, 214]]],
  [6, [[140, 164], [128, 190], [134, 214]]],
  [5, [[82, 188], [78, 214]], { belly: 0.5 }],
];
const WATER: readonly Stroke[] = [
  [5, [[232, 92], [264, 100], [288, 114], [300, 138]]],
  [5, [[232, 112], [260, 120], [278, 134], [284, 152]]],
  [5, [[232, 134], [256, 142], [268, 158]]],
  [3, [[360, 176], [384, 182], [410, 178]]],
  [3, [[356, 194], [380, 200], [408, 196]]],
];
const STONES: readonly Stroke[] = [
  [8, [[284, 182], [278, 160], [296, 142], [318, 146], [326, 168], [318, 186], [286, 186]], { belly: 0.5, start: 0.6, end: 0.4 }],
  [8, [[322, 190], [322, 166], [342, 152], [360, 166], [360, 190], [326, 194]], { belly: 0.5, start: 0.6, end: 0.4 }],
  [7, [[296, 144], [300, 122], [322, 114], [340, 130], [338, 150]], { belly: 0.5, start: 0.5, end: 0.4 }],
  [4, [[296, 166], [304, 172], [312, 170]]],
  [4, [[338, 172], [346, 178]]],
];
const TREE: readonly Stroke[] = [
  [20, [[530, 176], [522, 146], [534, 116], [524, 88]], { belly: 0.1, start: 0.8, end: 0.35 }],
  [9, [[530, 116], [556, 94], [582, 88]], { belly: 0.1, start: 0.9 }],
  [8, [[526, 100], [504, 76], [484, 74]], { belly: 0.1, start: 0.9 }],
  [6, [[524, 90], [530, 62], [544, 46]], { belly: 0.1, start: 0.9 }],
  [4, [[556, 94], [566, 76], [580, 66]]],
  [4, [[504, 78], [496, 58], [500, 46]]],
  [2.4, [[524, 178], [508, 190], [484, 194]]],
  [2.4, [[528, 178], [524, 198], [514, 212]]],
  [2.4, [[534, 178], [548, 194], [572, 198]]],
  [2, [[532, 178], [538, 202], [536, 214]]],
];
const LEAVES: readonly Stroke[] = [[582, 84], [572, 62], [545, 42], [500, 42], [482, 70], [592, 94], [510, 64]].map(([x = 0, y = 0]): Stroke => [9, [[x, y], [x + 6, y - 5], [x + 14, y - 4]], { belly: 0.5, start: 0.1, end: 0.1 }]);
const PULSE: readonly Stroke[] = [
  [6, [[196, 326], [260, 322], [330, 324], [386, 330], [424, 318], [446, 322]], { belly: 0.3, start: 0.6 }],
  [6, [[196, 374], [262, 368], [330, 364], [376, 366], [420, 372], [462, 366], [470, 358], [452, 352]], { belly: 0.3, start: 0.6 }],
  [4, [[446, 322], [480, 326], [512, 334]], { belly: 0.3 }],
  [4, [[512, 334], [516, 340], [508, 344], [470, 342]], { belly: 0.3 }],
  [4, [[470, 342], [510, 350], [508, 358], [470, 358]], { belly: 0.3 }],
];
const FINGERS: readonly Stroke[] = [
  [5, [[244, 262], [262, 282], [276, 306], [282, 326]], { belly: 0.4 }],
  [5, [[282, 326], [290, 330], [296, 322], [292, 304]], { belly: 0.5, start: 0.5 }],
  [5, [[292, 304], [304, 314], [310, 328], [318, 330], [322, 320], [316, 300]], { belly: 0.5, start: 0.4 }],
  [5, [[316, 300], [330, 312], [336, 328], [344, 328], [348, 318], [340, 296], [322, 270], [306, 250]], { belly: 0.4, start: 0.4 }],
];
const RINGS: readonly Spot[] = [[122, 122], [320, 122], [518, 122]];

export function Patterns() {
  const words = useWords();
  return (
    <Paper>
      {RINGS.map(([x, y]) => (
        <circle key={x} className="draw-vignette" cx={x} cy={y} r="92" />
      ))}
      <g transform="translate(12 -18) scale(1 1)">
        <Strokes name="rain" strokes={RAIN} ink="mid" moves={[0.08, 0.24]} />
        <Strokes name="bent" strokes={BENT} moves={[0, 0.12]} />
      </g>
      <g transform="translate(0 -14)">
        <Strokes name="water" strokes={WATER} ink="mid" moves={[0.36, 0.46]} />
        <Strokes name="stones" strokes={STONES} moves={[0.26, 0.38]} />
      </g>
      <g transform="translate(-12 -8)">
        <Strokes name="leaves" strokes={LEAVES} ink="mid" moves={[0.62, 0.7]} />
        <Strokes name="tree" strokes={TREE} moves={[0.5, 0.64]} />
      </g>
      <Appear from={0.2}>
        <InkNote x={122} y={240} text={words('drawing.tradition.coldDamp')} anchor="middle" />
      </Appear>
      <Appear from={0.44}>
        <InkNote x={320} y={240} text={words('drawing.tradition.stagnation')} anchor="middle" />
      </Appear>
      <Appear from={0.68}>
        <InkNote x={518} y={240} text={words('drawing.tradition.weakness')} anchor="middle" />
      </Appear>
      <Strokes name="arm" strokes={PULSE} moves={[0.72, 0.84]} />
      <Appear from={0.84}>
        <Shift dy={-16} from={0.84} to={0.94}>
          <Strokes strokes={FINGERS} />
        </Shift>
      </Appear>
      <InkNote x={540} y={392} text={words('drawing.tradition.pulse')} anchor="middle" />
    </Paper>
  );
}
