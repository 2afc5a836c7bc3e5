/** Side view of the lowest back: bones, discs, joints and the muscle behind, unchanged; an empty box where the proof would stand. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { EmptyBox } from '../../../../atlas/drawing/kit/EmptyBox.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Sign } from '../../../../atlas/drawing/kit/Sign.tsx';
import { SpineSide } from '../../../../atlas/drawing/kit/SpineSide.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

export function DoesItMend({ needle }: DrawingProps) {
  const words = useWords();
  return (
    <Plate>
      <SpineSide x={330} y={190} scale={2} />
      {needle === 'real' ? <Needle x={322} y={150} length={150} width={3.6} turn={62} /> : <Needle x={344} y={132} length={110} width={4.4} turn={62} blunt />}
      <Appear from={0.14}>
      <Label x={24} y={196} text={words('drawing.bloodFlow.disc')} tone="disc" strong to={[118, 196]} from={[72, 190]} />
      <Label x={24} y={330} text={words('drawing.bloodFlow.joint')} tone="bone" strong to={[226, 202]} from={[76, 322]} />
      <Label x={366} y={42} text={words('drawing.bloodFlow.muscle')} tone="muscle" strong to={[294, 58]} />
      </Appear>
      <Appear from={0.6}>
      <EmptyBox x={436} y={236} width={176} height={120} text={words('drawing.sign.notShown')} size={24} />
      <Label x={524} y={226} text={words('drawing.bloodFlow.mends')} anchor="middle" strong />
      </Appear>
      <Arrow dashed tone="quiet" spots={[[346, 288], [390, 296], [428, 296]]} moves={[0.44, 0.58]} />
      {needle === 'sham' ? <Sign x={524} y={386} text={words('drawing.tissue.sameRelief')} tone="sham" /> : null}
    </Plate>
  );
}
