/** Two rooms that look the same, the same needle; one thinks of sun, the other of a grey cloud. */
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Label } from '../kit/Label.tsx';
import { LOIN, LyingPerson } from '../kit/LyingPerson.tsx';
import { Needle } from '../kit/Needle.tsx';
import { Plate } from '../kit/Plate.tsx';
import { Room } from '../kit/Room.tsx';
import { Thought } from '../kit/Thought.tsx';
import { GREY_CLOUD, SUN } from '../kit/weather.ts';

export function TwoPeople() {
  const words = useWords();
  return (
    <Plate>
      <One name="much" x={12} text={words('drawing.expectsMuch')}>
        <path className="draw-sun" d={SUN} />
      </One>
      <One name="little" x={326} text={words('drawing.expectsLittle')}>
        <path className="draw-grey-cloud" d={GREY_CLOUD} />
      </One>
      <Label x={320} y={404} text={words('drawing.sameNeedle')} anchor="middle" size={22} />
    </Plate>
  );
}

function One({ name, x, text, children }: { readonly name: string; readonly x: number; readonly text: string; readonly children: ReactNode }) {
  const place = 0.92;
  return (
    <>
      <Room name={name} x={x} y={48} width={302} height={326}>
        <LyingPerson x={x + 14} y={268} scale={place} />
        <Needle x={x + 14 + LOIN[0] * place} y={268 + (LOIN[1] + 8) * place} length={84} width={3} />
        <Thought x={x + 92} y={126} size={1.25} from={[x + 50, 224]}>
          {children}
        </Thought>
      </Room>
      <Label x={x + 151} y={34} text={text} anchor="middle" size={23} strong />
    </>
  );
}
