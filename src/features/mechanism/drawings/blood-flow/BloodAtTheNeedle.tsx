/** The block again: a warm halo round a needle in muscle, none round a shallow one, and a clock. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { ClockFace } from '../../../../atlas/drawing/kit/ClockFace.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { smooth } from '../../../../atlas/drawing/kit/paths.ts';
import { Plate, useShade } from '../../../../atlas/drawing/kit/Plate.tsx';
import { blockLevels, SkinBlock } from '../../../../atlas/drawing/kit/SkinBlock.tsx';
import { Vessel } from '../../../../atlas/drawing/kit/Vessel.tsx';
import { loops } from './loops.ts';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Grow } from '../../../../atlas/drawing/motion/Grow.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';

const BLOCK = { x: 30, y: 176, width: 520, height: 200 };

export function BloodAtTheNeedle({ needle }: DrawingProps) {
  const words = useWords();
  const level = blockLevels(BLOCK);
  return (
    <Plate>
      <SkinBlock {...BLOCK} depth={58} />
      {needle === 'real' ? (
        <>
          <Appear from={-1} until={0.42}>
            <Resting x={182} />
          </Appear>
          <Appear from={0.3} to={0.46}>
            <Flushed />
          </Appear>
        </>
      ) : (
        <Resting x={176} />
      )}
      <Resting x={430} />
      {needle === 'real' ? (
        <Shift dy={-140} from={0} to={0.2}>
          <Needle x={182} y={316} length={258} width={4.4} />
        </Shift>
      ) : (
        <>
          <Appear from={0.5} to={0.6}>
            <circle className="draw-absent" cx={182} cy={308} r={74} />
          </Appear>
          <Shift dy={-60} from={0} to={0.2}>
            <Needle x={182} y={level.fat + 4} length={186} width={4.4} />
          </Shift>
        </>
      )}
      {needle === 'real' ? (
        <Shift dy={-60} from={0} to={0.2}>
          <Needle x={430} y={level.fat + 4} length={186} width={4.4} />
        </Shift>
      ) : null}
      {needle === 'real' ? (
        <>
          <Label x={200} y={38} text={words('drawing.bloodFlow.deep')} strong />
          <Appear from={0.6}>
            <Label x={200} y={62} text={words('drawing.bloodFlow.more')} tone="artery" />
            <path className="draw-span" d="M112 396h140M112 390v12M252 390v12" />
            <Label x={264} y={402} text={words('drawing.bloodFlow.fewCm')} />
          </Appear>
        </>
      ) : null}
      <Label x={needle === 'real' ? 448 : 200} y={38} text={words('drawing.bloodFlow.shallow')} strong />
      <Appear from={0.66}>
        <Label x={needle === 'real' ? 448 : 200} y={62} text={words('drawing.bloodFlow.noRise')} tone="quiet" />
      </Appear>
      <ClockFace x={needle === 'real' ? 344 : 400} y={88} radius={38} minutes={20} moves={[0.24, 0.96]} />
      <Label x={needle === 'real' ? 344 : 400} y={148} text={words('drawing.bloodFlow.twenty')} anchor="middle" size={18} />
    </Plate>
  );
}

/** Vessels wide open round the deep needle, and the flush of skin and muscle. */
function Flushed() {
  const shade = useShade();
  return (
    <>
      <ellipse className="draw-halo" cx="204" cy="159" rx="70" ry="15" fill={shade('flush')} />
      <Grow x={182} y={302} start={0.2} from={0.3} to={0.66}>
        <circle className="draw-warm" cx="182" cy="302" r="71" />
        <circle className="draw-halo" cx="182" cy="302" r="71" fill={shade('flush')} />
      </Grow>
      <Vessel width={8} d={smooth([[60, 342], [124, 330], [182, 338], [246, 328], [312, 340]])} />
      <Vessel width={6} d={smooth([[130, 331], [122, 290], [134, 250], [126, 210]])} />
      <Vessel width={6} d={smooth([[238, 329], [246, 290], [232, 256], [240, 208]])} />
      <Vessel width={5} d={smooth([[150, 332], [160, 300], [150, 282]])} />
      <Vessel width={5} d={smooth([[214, 332], [206, 300], [218, 278]])} />
      <Vessel width={2.6} d={loops(110, 260, 206, 188, 19)} />
    </>
  );
}

function Resting({ x }: { readonly x: number }) {
  return (
    <g transform={`translate(${x - 182} 0)`}>
      <Vessel width={3.4} d={smooth([[80, 342], [124, 330], [182, 338], [246, 328], [284, 338]])} />
      <Vessel width={2} d={smooth([[130, 331], [122, 290], [134, 250], [126, 210]])} />
      <Vessel width={2} d={smooth([[238, 329], [246, 290], [232, 256], [240, 208]])} />
      <Vessel width={1.2} d={loops(110, 260, 206, 190, 19)} />
    </g>
  );
}
