/** Tissue threads round two needles: dots of adenosine beside the turned one only. Below, whose pain was measured. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MouseFigure } from '../../../../atlas/drawing/kit/MouseFigure.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import type { Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { PersonIcon } from '../../../../atlas/drawing/kit/PersonIcon.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { TurnMark } from '../../../../atlas/drawing/kit/TurnMark.tsx';
import { dragTo } from '../../../../atlas/drawing/kit/dragTo.ts';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

const DOTS: readonly Spot[] = [[128, 176], [146, 208], [120, 232], [150, 250], [194, 172], [206, 204], [188, 232], [216, 246], [104, 202], [230, 186], [134, 150], [208, 148], [176, 262]];

export function AdenosineByTheNeedle({ needle }: DrawingProps) {
  const words = useWords();
  const real = needle === 'real';
  return (
    <Plate>
      <Panel name="turned" x={24} y={104} width={288} height={172} tone="felt">
        {real ? (
          <>
            <Appear from={-1} until={0.28}>
              <Threads x={24} y={104} width={288} height={172} count={24} seed={21} />
            </Appear>
            <Appear from={0.16} to={0.34}>
              <Threads x={24} y={104} width={288} height={172} count={24} seed={21} warp={dragTo(168, 190, 60, 0.85)} />
            </Appear>
            <Spread kind="adenosine" origin={[168, 204]} spots={DOTS} from={0.36} to={0.8} size={1.2} />
          </>
        ) : (
          <Threads x={24} y={104} width={288} height={172} count={24} seed={21} />
        )}
      </Panel>
      <Needle x={168} y={252} length={236} width={5} />
      {real ? (
        <Beat x={168} y={86} from={0.06} to={0.9} count={10} turn={16}>
          <TurnMark x={168} y={86} radius={28} />
        </Beat>
      ) : null}
      <Label x={186} y={36} text={words(real ? 'drawing.bloodFlow.turned' : 'drawing.bloodFlow.off')} strong />
      {real ? <Label x={36} y={72} text={words('drawing.bloodFlow.adenosine')} tone="adenosine" to={[120, 170]} from={[84, 78]} /> : null}
      <Panel name="still" x={328} y={104} width={288} height={172} tone="felt">
        <Threads x={328} y={104} width={288} height={172} count={24} seed={21} />
      </Panel>
      <Needle x={472} y={252} length={236} width={5} />
      <Label x={490} y={36} text={words('drawing.bloodFlow.still')} strong />
      <MouseFigure x={76} y={402} scale={0.84} />
      {real ? <Arrow spots={[[40, 320], [40, 352], [40, 384]]} width={6} moves={[0.82, 0.96]} /> : <Ghost mark={[40, 352]} size={40} />}
      <Label x={72} y={318} text={`${words('drawing.sign.mouse')}: ${words(real ? 'drawing.bloodFlow.eased' : 'drawing.sign.notTested')}`} size={18} />
      <PersonIcon x={394} y={370} scale={2.6} tone="quiet" />
      <Label x={430} y={350} text={`${words('drawing.sign.people')}:`} size={18} />
      <Label x={430} y={374} text={words('drawing.bloodFlow.chemical')} size={18} />
    </Plate>
  );
}
