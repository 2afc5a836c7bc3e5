/** Three boxes: how I feel, what the nerve does, what the scan shows. Only the first has a tick under both real and sham. */
import type { ReactNode } from 'react';
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { BrainSide } from '../../../../atlas/drawing/kit/BrainSide.tsx';
import { Face } from '../../../../atlas/drawing/kit/Face.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Verdict } from '../../../../atlas/drawing/kit/Verdict.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

export function TooEarlyToSay({ needle }: DrawingProps) {
  const words = useWords();
  const cells = [
    { x: 206, yes: { real: true, sham: true } },
    { x: 376, yes: { real: true, sham: false } },
    { x: 546, yes: { real: true, sham: false } },
  ] as const;
  return (
    <Plate>
      <Box x={134} text={words('drawing.feeling')}>
        <Face x={206} y={86} size={42} mood={0.8} hair="long" />
      </Box>
      <Box x={304} text={words('drawing.nerveDoes')}>
        <NerveFibre d="M314 116C344 60 394 130 438 64" width={7} kind="trunk" />
        <Pulse x={358} y={90} size={8} />
        <Pulse x={410} y={90} size={8} />
      </Box>
      <Box x={474} text={words('drawing.scanShows')}>
        <BrainSide x={486} y={44} scale={0.31} lit={['bodySense']} />
      </Box>
      {(['real', 'sham'] as const).map((kind, row) => (
        <g key={kind} className={kind === needle ? undefined : 'draw-quiet'}>
          <rect className="draw-card" x="14" y={226 + row * 86} width="612" height="74" rx="10" />
          <Label x={30} y={270 + row * 86} text={words(`drawing.${kind}`)} tone={kind} size={23} strong />
          {cells.map(({ x, yes }, i) => (
            <Appear key={x} from={0.1 + i * 0.3 + row * 0.12}>
              <Verdict x={x} y={263 + row * 86} yes={yes[kind]} size={1.4} />
            </Appear>
          ))}
        </g>
      ))}
    </Plate>
  );
}

function Box({ x, text, children }: { readonly x: number; readonly text: string; readonly children: ReactNode }) {
  return (
    <g>
      <rect className="draw-card" x={x} y="20" width="144" height="136" rx="10" />
      {children}
      <Label x={x + 72} y={182} text={text} anchor="middle" strong size={22} />
    </g>
  );
}
