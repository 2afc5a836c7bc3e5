/** A very close view below the skin: wavy threads crossing like felt, a smooth needle among them. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Fibroblast } from './Fibroblast.tsx';
import { SkinStrip } from './SkinStrip.tsx';

export function LooseTissue() {
  const words = useWords();
  return (
    <Plate>
      <Panel name="felt" x={20} y={90} width={452} height={310} tone="felt">
        <Threads x={20} y={134} width={452} height={266} count={54} seed={31} />
        <Fibroblast x={108} y={232} scale={0.7} turn={20} />
        <Fibroblast x={384} y={330} scale={0.7} turn={-40} />
        <SkinStrip x0={10} x1={490} y={92} />
      </Panel>
      <Shift dy={-262} from={0.2} to={0.85}>
        <Needle x={250} y={352} length={330} width={9} />
      </Shift>
      <Panel name="front" x={20} y={90} width={452} height={310} tone="none">
        <Threads x={20} y={160} width={452} height={210} count={7} seed={77} />
      </Panel>
      <Label x={494} y={60} text={words('drawing.tissue.needle')} strong to={[254, 62]} />
      <Label x={494} y={124} text={words('drawing.bloodFlow.skin')} tone="skin" strong to={[440, 114]} />
      <Label x={494} y={220} text={words('drawing.tissue.threads')} tone="felt" strong to={[430, 226]} />
      <Label x={494} y={336} text={words('drawing.tissue.cell')} tone="fibroblast" to={[396, 332]} />
    </Plate>
  );
}
