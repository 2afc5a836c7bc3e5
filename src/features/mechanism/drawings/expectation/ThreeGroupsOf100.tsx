/** Three squares of 100 people each: 48 responded with real needles, 44 with sham, 27 with usual care. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../kit/Ghost.tsx';
import { Label } from '../kit/Label.tsx';
import { People } from '../kit/PersonIcon.tsx';
import { Plate } from '../kit/Plate.tsx';

export function ThreeGroupsOf100({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <Ghost when={needle === 'sham'}>
        <Group x={22} tone="real" count={48} text={words('drawing.real')} />
      </Ghost>
      <Group x={230} tone="sham" count={44} text={words('drawing.sham')} />
      <Group x={438} tone="care" count={27} text={words('drawing.usualCare')} />
    </Plate>
  );
}

function Group({ x, tone, count, text }: { readonly x: number; readonly tone: string; readonly count: number; readonly text: string }) {
  return (
    <g>
      <Label x={x + 90} y={50} text={String(count)} anchor="middle" size={44} tone={tone} strong />
      <Label x={x + 90} y={80} text={text} anchor="middle" size={23} tone={tone} strong />
      <People x={x} y={96} count={count} gap={18} tone={tone} />
    </g>
  );
}
