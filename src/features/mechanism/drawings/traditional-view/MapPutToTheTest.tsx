/** The ink figure beside a modern plate of the same back, on which there is no channel. Below, two groups of people that look almost alike. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { BackPlate } from '../../../../atlas/drawing/kit/BackPlate.tsx';
import { BodyBack } from '../../../../atlas/drawing/kit/BodyBack.tsx';
import { GERAC } from '../../../../atlas/drawing/kit/gerac.ts';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { People } from '../../../../atlas/drawing/kit/PersonIcon.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { BLADDER_INNER, BLADDER_OUTER, GOVERNOR, InkBody } from './InkBody.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Reveal } from '../../../../atlas/drawing/motion/Reveal.tsx';

export function MapPutToTheTest() {
  const words = useWords();
  return (
    <Plate>
      <Panel name="ink" x={20} y={44} width={186} height={356} tone="scroll">
        <InkBody x={113} y={678} scale={0.4}>
          {[1, -1].map((side) => (
            <Reveal key={side} name={`line-${side}`} x={-160} y={-1420} width={320} height={1450} from={0.03} to={0.28} side="top">
              <path className="draw-channel draw-thin tone-seal" d={`${BLADDER_INNER}${BLADDER_OUTER}`} transform={`scale(${side} 1)`} />
            </Reveal>
          ))}
          <path className="draw-channel draw-thin" d={GOVERNOR} />
        </InkBody>
      </Panel>
      <Panel name="plate" x={222} y={44} width={186} height={356}>
        <BodyBack x={315} y={678} scale={0.4}>
          <Reveal name="plate" x={-300} y={-1700} width={600} height={1200} from={0.32} to={0.5} side="top">
            <BackPlate />
            <g className="draw-nerve tone-nerve">
            <path className="draw-nerve__edge draw-thin" strokeWidth="6" d="M70-815C82-780 88-700 86-600M-70-815C-82-780-88-700-86-600" />
            <path className="draw-nerve__core draw-thin" strokeWidth="3.4" d="M70-815C82-780 88-700 86-600M-70-815C-82-780-88-700-86-600" />
            </g>
          </Reveal>
        </BodyBack>
      </Panel>
      <Label x={113} y={32} text={words('drawing.tradition.map')} anchor="middle" strong />
      <Label x={315} y={32} text={words('drawing.tradition.noChannel')} anchor="middle" strong />
      <Label x={524} y={32} text={words('drawing.tradition.felt')} anchor="middle" strong />
      <People x={430} y={58} count={GERAC.real} columns={20} gap={9.7} moves={[0.54, 0.7]} />
      <Label x={430} y={152} text={words('drawing.tradition.realCount', { count: GERAC.real })} tone="real" strong />
      <People x={430} y={206} count={GERAC.sham} columns={20} gap={9.7} tone="sham" moves={[0.74, 0.9]} />
      <Label x={430} y={300} text={words('drawing.tradition.shamCount', { count: GERAC.sham })} tone="sham" strong />
      <Appear from={0.9}>
        <Label x={430} y={356} text={words('drawing.tradition.couldBeChance')} tone="quiet" />
      </Appear>
    </Plate>
  );
}
