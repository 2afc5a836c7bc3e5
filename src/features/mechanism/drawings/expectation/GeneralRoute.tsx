/** Two people at ease; a wide road marked care and hope leads to them, and a narrow path marked needle, with a question mark. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { SittingPerson } from '../../../../atlas/drawing/kit/SittingPerson.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';

export function GeneralRoute({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <rect className="draw-wall" width="640" height="270" />
      {[40, 530].map((x) => (
        <g key={x} transform={`translate(${x} 40)`}>
          <rect className="draw-fill tone-sky" width="70" height="86" />
          <path className="draw-pane" d="M0 0H70V86H0ZM35 0V86M0 40H70M-6 90H76" />
        </g>
      ))}
      <path className="draw-ground" d="M0 250C160 226 460 226 640 250V420H0Z" />
      <Reveal name="road" x={40} y={240} width={330} height={180} from={0.04} to={0.46} side="bottom">
        <path className="draw-road" d="M60 420C150 340 220 290 262 246H352C346 290 344 350 356 420Z" />
        <path className="draw-road__line" d="M206 412C240 350 284 292 302 250" />
      </Reveal>
      <Ghost when={!real}>
        <Reveal name="path" x={370} y={240} width={210} height={180} from={real ? 0.62 : -2} to={real ? 0.84 : -1} side="bottom">
          <path className="draw-path" d="M560 420C540 370 452 350 440 306C436 284 400 268 380 246" />
        </Reveal>
      </Ghost>
      {([[216, 'grey'], [414, 'long']] as const).map(([x, hair]) => (
        <g key={x}>
          <SittingPerson x={x} y={212} scale={1.2} hair={hair} />
          {/* Until the road has come, they do not smile. */}
          <Appear from={-1} until={0.46}>
            <SittingPerson x={x} y={212} scale={1.2} hair={hair} mood={-0.3} />
          </Appear>
        </g>
      ))}
      <Label x={222} y={392} text={words('drawing.careAndHope')} tone="paper-ink" anchor="middle" size={23} strong />
      <Label x={630} y={322} text={words('drawing.smallExtra')} anchor="end" tone={real ? 'real' : 'quiet'} strong size={22} />
      {real ? <Needle x={492} y={402} length={88} width={3} turn={-16} /> : <Needle x={492} y={396} length={76} width={3} turn={-6} blunt />}
      <Appear from={0.88}>
        <Ghost mark={[412, 378]} size={44} />
      </Appear>
    </Plate>
  );
}
