/** Back muscle with a band that feels firm to one examiner; two others point elsewhere. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Hand } from '../../../../atlas/drawing/kit/Hand.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MuscleFibres } from '../../../../atlas/drawing/kit/MuscleFibres.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function TenderSpot() {
  const words = useWords();
  return (
    <Plate>
      <MuscleFibres x={54} y={196} width={532} height={172} fascicles={7} band={2} />
      <Taut />
      <Grow x={190} y={252} from={0.2} to={0.3}>
        <ellipse className="draw-press" cx="190" cy="252" rx="34" ry="13" />
      </Grow>
      <Shift dy={-120} from={0.04} to={0.24}>
        <Beat from={0.24} to={0.34} count={2} dy={3}>
          <Hand x={190} y={254} scale={0.82} turn={-6} />
        </Beat>
      </Shift>
      <Appear from={0.34}>
        <Shift dy={-120} from={0.36} to={0.54}>
          <Hand x={372} y={310} scale={0.82} turn={4} />
        </Shift>
      </Appear>
      <Appear from={0.62}>
        <Shift dy={-120} from={0.64} to={0.82}>
          <Hand x={512} y={250} scale={0.82} turn={14} flip />
        </Shift>
      </Appear>
      <Appear from={0.56}>
        <Ghost mark={[330, 330]} size={42} />
      </Appear>
      <Appear from={0.84}>
        <Ghost mark={[476, 268]} size={42} />
      </Appear>
      <Label x={120} y={34} text={words('drawing.muscle.press')} anchor="middle" strong />
      <Appear from={0.36}>
        <Label x={330} y={34} text={words('drawing.muscle.second')} anchor="middle" strong />
      </Appear>
      <Appear from={0.64}>
        <Label x={540} y={34} text={words('drawing.muscle.third')} anchor="middle" strong />
      </Appear>
      <Label x={60} y={404} text={words('drawing.muscle.band')} tone="muscle" strong to={[142, 258]} from={[110, 386]} />
    </Plate>
  );
}

/** A rope among the fibres: the band that is said to feel firm. */
function Taut() {
  const grain = Array.from({ length: 37 }, (_, i) => `M${132 + i * 10} ${(249 - 5 * Math.sin((i / 36) * Math.PI)).toFixed(0)}q4 10 0 ${(18 + 6 * Math.sin((i / 36) * Math.PI)).toFixed(0)}`).join('');
  return (
    <g>
      <path className="draw-taut" d="M84 264C160 246 240 238 320 237C400 238 480 246 556 264C480 276 400 279 320 279C240 279 160 276 84 264Z" />
      <path className="draw-taut__grain" d={grain} />
      <path className="draw-sheen" d="M130 253C200 244 260 242 320 242C380 242 440 245 510 254" />
    </g>
  );
}
