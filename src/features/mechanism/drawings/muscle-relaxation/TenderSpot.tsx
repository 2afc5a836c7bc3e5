/** Back muscle with a band that feels firm to one examiner; two others point elsewhere. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Ghost } from '../kit/Ghost.tsx';
import { Hand } from '../kit/Hand.tsx';
import { Label } from '../kit/Label.tsx';
import { MuscleFibres } from '../kit/MuscleFibres.tsx';
import { Plate } from '../kit/Plate.tsx';

export function TenderSpot() {
  const words = useWords();
  return (
    <Plate>
      <MuscleFibres x={54} y={196} width={532} height={172} fascicles={7} band={2} />
      <Taut />
      <ellipse className="draw-press" cx="190" cy="252" rx="34" ry="13" />
      <Hand x={190} y={254} scale={0.82} turn={-6} />
      <Hand x={372} y={310} scale={0.82} turn={4} />
      <Hand x={512} y={250} scale={0.82} turn={14} flip />
      <Ghost mark={[330, 330]} size={42} />
      <Ghost mark={[476, 268]} size={42} />
      <Label x={120} y={34} text={words('drawing.muscle.press')} anchor="middle" strong />
      <Label x={330} y={34} text={words('drawing.muscle.second')} anchor="middle" strong />
      <Label x={540} y={34} text={words('drawing.muscle.third')} anchor="middle" strong />
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
