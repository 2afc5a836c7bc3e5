/** Five areas of the brain lightly tinted; a back, joined to it by a dotted line with a question mark. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { BackFigure, WAIST } from '../../../../atlas/drawing/kit/BackFigure.tsx';
import { BrainSide } from '../../../../atlas/drawing/kit/BrainSide.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';

export function WhatAboutBacks({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  const scale = 0.86;
  const place = [404 + WAIST.right[0] * scale, 60 + WAIST.right[1] * scale] as const;
  return (
    <Plate>
      <BrainSide x={8} y={58} scale={0.94} lit={real ? ['prefrontal', 'insula', 'bodySense', 'cingulate', 'cerebellum'] : []} {...(real ? { lights: [0.06, 0.5] as const } : {})} />
      {real ? null : <Ghost mark={[180, 180]} size={70} />}
      <BackFigure x={404} y={60} scale={scale} />
      {real ? <Needle x={place[0]} y={place[1]} length={110} width={3} turn={38} /> : <Needle x={place[0]} y={place[1]} length={90} width={3} turn={38} blunt />}
      <Reveal name="link" x={330} y={150} width={240} height={220} from={real ? 0.66 : -2} to={real ? 0.86 : -1} side="right">
        <path className="draw-dotted" d={`M340 330C400 350 440 300 ${place[0] - 10} ${place[1] + 12}`} />
      </Reveal>
      <Appear from={real ? 0.88 : -1}>
        <Ghost mark={[424, 318]} size={52} />
      </Appear>
      <Label x={20} y={40} text={words('drawing.brainAreas')} tone="brain" size={23} strong />
      <Label x={516} y={42} text={words('drawing.theBack')} tone="skin" anchor="middle" size={23} strong />
    </Plate>
  );
}
