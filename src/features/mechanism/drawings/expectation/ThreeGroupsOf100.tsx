/** Three squares of 100 people each: 48 responded with real needles, 44 with sham, 27 with usual care. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { GERAC } from '../../../../atlas/drawing/kit/gerac.ts';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { People } from '../../../../atlas/drawing/kit/PersonIcon.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

export function ThreeGroupsOf100({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <Ghost when={needle === 'sham'}>
        <Group x={22} tone="real" count={GERAC.real} text={words('drawing.real')} from={0.04} />
      </Ghost>
      <Group x={230} tone="sham" count={GERAC.sham} text={words('drawing.sham')} from={0.34} />
      <Group x={438} tone="care" count={GERAC.care} text={words('drawing.usualCare')} from={0.64} />
    </Plate>
  );
}

interface GroupProps {
  readonly x: number;
  readonly tone: string;
  readonly count: number;
  readonly text: string;
  /** When it begins to fill. */
  readonly from: number;
}

function Group({ x, tone, count, text, from }: GroupProps) {
  return (
    <g>
      <Appear from={from + 0.24}>
        <Label x={x + 90} y={50} text={String(count)} anchor="middle" size={44} tone={tone} strong />
      </Appear>
      <Label x={x + 90} y={80} text={text} anchor="middle" size={23} tone={tone} strong />
      <People x={x} y={96} count={count} gap={18} tone={tone} moves={[from, from + 0.24]} />
    </g>
  );
}
