/** Two couches, one with needles, one without; both people look at ease. The balance between them has not been read yet. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { LOIN, LyingPerson } from '../../../../atlas/drawing/kit/LyingPerson.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

/** The same calm breath on both couches: nobody has told them apart. */
const BREATH = [[0, 0.45, 4], [0.45, 1, 3]] as const;

export function RestOrNeedle({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <LyingPerson x={12} y={150} scale={0.98} breath={BREATH} />
      <LyingPerson x={336} y={150} scale={0.98} hair="grey" breath={BREATH} />
      <Shift dy={real ? -56 : -40} from={0.04} to={0.22}>
        <Needle x={12 + LOIN[0]} y={150 + LOIN[1] + (real ? 7 : -1)} length={real ? 82 : 70} width={2.8} turn={4} blunt={!real} />
      </Shift>
      <Label x={160} y={246} text={words(real ? 'drawing.withNeedles' : 'drawing.withSham')} tone={real ? 'real' : 'sham'} anchor="middle" size={23} strong />
      <Label x={484} y={246} text={words('drawing.onlyRest')} tone="care" anchor="middle" size={23} strong />
      <Appear from={0.7}>
        <Ghost mark={[320, 316]} size={48}>
          <Balance />
        </Ghost>
      </Appear>
      <Label x={330} y={404} text={words('drawing.notRead')} anchor="middle" tone="quiet" size={22} />
    </Plate>
  );
}

/** A pair of scales, covered. */
function Balance() {
  const shade = useShade();
  return (
    <g>
      <path className="draw-edge tone-grip" fill={shade('bone')} d="M314 268H326L330 372H366V384H274V372H310Z" />
      <path className="draw-edge tone-grip" fill={shade('bone')} d="M180 270C230 262 280 262 320 268C360 262 410 262 460 270L458 278C410 272 360 274 320 280C280 274 230 272 182 278Z" />
      <path className="draw-stroke tone-edge" d="M184 276L152 340M184 276L216 340M456 276L424 340M456 276L488 340" />
      <path className="draw-edge tone-grip" fill={shade('bone')} d="M144 340H224C222 360 204 368 184 368C164 368 146 360 144 340ZM416 340H496C494 360 476 368 456 368C436 368 418 360 416 340Z" />
    </g>
  );
}
