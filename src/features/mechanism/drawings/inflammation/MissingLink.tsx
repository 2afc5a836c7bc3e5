/** A calm lower back without any red glow, and a chart that nobody has filled. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Axis } from '../../../../atlas/drawing/kit/Axis.tsx';
import { BackPlate } from '../../../../atlas/drawing/kit/BackPlate.tsx';
import { BodyBack } from '../../../../atlas/drawing/kit/BodyBack.tsx';
import { EmptyBox } from '../../../../atlas/drawing/kit/EmptyBox.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';

export function MissingLink() {
  const words = useWords();
  return (
    <Plate>
      <Panel name="back" x={24} y={24} width={264} height={336}>
        <BodyBack x={156} y={879} scale={0.66}>
          <g className="draw-quiet-plate">
            <BackPlate />
          </g>
        </BodyBack>
      </Panel>
      <Label x={156} y={392} text={words('drawing.inflammation.calm')} anchor="middle" size={18} />
      <Appear from={0.24}>
        <Axis x={356} y={60} width={252} height={276} arrows />
      </Appear>
      <Appear from={0.36}>
        <Label x={608} y={366} text={words('drawing.inflammation.changeBlood')} anchor="end" strong />
      </Appear>
      <Appear from={0.5}>
        <Label x={372} y={52} text={words('drawing.inflammation.changePain')} strong />
      </Appear>
      <Appear from={0.68} to={0.78}>
        <EmptyBox x={384} y={104} width={200} height={196} text={words('drawing.inflammation.nobody')} size={22} />
      </Appear>
    </Plate>
  );
}
