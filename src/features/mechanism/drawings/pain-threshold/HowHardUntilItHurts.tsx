/** A gauge presses beside the spine; its pointer stops at the mark where pushing turns into hurting. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { BackFigure, WAIST } from '../../../../atlas/drawing/kit/BackFigure.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { PressureGauge } from '../../../../atlas/drawing/kit/PressureGauge.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function HowHardUntilItHurts() {
  const words = useWords();
  const [x, y] = [40 + WAIST.right[0] * 1.12, 14 + WAIST.right[1] * 1.12];
  return (
    <Plate>
      <BackFigure x={40} y={14} scale={1.12} />
      <Grow x={x} y={y} from={0.26} to={0.84}>
        <ellipse className="draw-dent" cx={x - 3} cy={y + 1} rx="25" ry="18" />
      </Grow>
      <Shift dx={26} dy={-8} from={0.08} to={0.26}>
        <Shift dx={14} dy={-5} from={0.26} to={0.84}>
          <PressureGauge x={x} y={y} value={0.56} mark={0.56} radius={88} turn={72} moves={[0.26, 0.84]} />
        </Shift>
      </Shift>
      <Arrow spots={[[338, 266], [306, 254], [262, 232]]} number={1} mark={[352, 274]} moves={[0.1, 0.3]} />
      <Appear from={0.86} to={0.9}>
        <Label x={486} y={34} text={words('drawing.nowItHurts')} anchor="middle" size={23} tone="danger" strong />
      </Appear>
      <Label x={482} y={296} text={words('drawing.gauge')} anchor="middle" size={22} />
    </Plate>
  );
}
