/** Two rooms that look the same, the same needle; one thinks of sun, the other of a grey cloud. */
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { LOIN, LyingPerson } from '../../../../atlas/drawing/kit/LyingPerson.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Room } from '../../../../atlas/drawing/kit/Room.tsx';
import { Thought } from '../../../../atlas/drawing/kit/Thought.tsx';
import { GREY_CLOUD, SUN } from '../../../../atlas/drawing/kit/weather.ts';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

export function TwoPeople() {
  const words = useWords();
  return (
    <Plate>
      <One name="much" x={12} text={words('drawing.expectsMuch')} told={0.06}>
        <path className="draw-sun" d={SUN} />
      </One>
      <One name="little" x={326} text={words('drawing.expectsLittle')} told={0.28}>
        <path className="draw-grey-cloud" d={GREY_CLOUD} />
      </One>
      <Appear from={0.84}>
        <Label x={320} y={404} text={words('drawing.sameNeedle')} anchor="middle" size={22} />
      </Appear>
    </Plate>
  );
}

interface OneProps {
  readonly name: string;
  readonly x: number;
  readonly text: string;
  /** When the thought comes. */
  readonly told: number;
  readonly children: ReactNode;
}

function One({ name, x, text, told, children }: OneProps) {
  const place = 0.92;
  return (
    <>
      <Room name={name} x={x} y={48} width={302} height={326}>
        <LyingPerson x={x + 14} y={268} scale={place} breath={[[0, 1, 6]]} />
        {/* Both at the same moment, in the same way. */}
        <Shift dy={-70} from={0.5} to={0.78}>
          <Needle x={x + 14 + LOIN[0] * place} y={268 + (LOIN[1] + 8) * place} length={84} width={3} />
        </Shift>
        <Appear from={told} to={told + 0.1}>
          <Thought x={x + 92} y={126} size={1.25} from={[x + 50, 224]}>
            {children}
          </Thought>
        </Appear>
      </Room>
      <Appear from={told}>
        <Label x={x + 151} y={34} text={text} anchor="middle" size={23} strong />
      </Appear>
    </>
  );
}
