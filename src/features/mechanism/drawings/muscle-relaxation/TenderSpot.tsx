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
      <path className="draw-taut" d="M84 269C160 254 240 246 320 245C400 246 480 254 556 269C480 270 400 270 320 270C240 270 160 270 84 269Z" />
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
