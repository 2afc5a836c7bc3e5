/** Close up between two muscle bundles: the needle touches a nerve twig; the signal runs to the spine and perhaps back down a side branch. */
import { useWords } from '../../../../i18n/WordsContext.tsx';
import type { DrawingProps } from '../Drawing.ts';
import { Arrow } from '../../../../atlas/drawing/kit/Arrow.tsx';
import { Ghost } from '../../../../atlas/drawing/kit/Ghost.tsx';
import { Label } from '../../../../atlas/drawing/kit/Label.tsx';
import { MouseFigure } from '../../../../atlas/drawing/kit/MouseFigure.tsx';
import { MuscleFibres } from '../../../../atlas/drawing/kit/MuscleFibres.tsx';
import { Needle } from '../../../../atlas/drawing/kit/Needle.tsx';
import { NerveFibre } from '../../../../atlas/drawing/kit/NerveFibre.tsx';
import { Panel } from '../../../../atlas/drawing/kit/Panel.tsx';
import { smooth, type Spot } from '../../../../atlas/drawing/kit/paths.ts';
import { PersonIcon } from '../../../../atlas/drawing/kit/PersonIcon.tsx';
import { Plate } from '../../../../atlas/drawing/kit/Plate.tsx';
import { Pulse } from '../../../../atlas/drawing/kit/Pulse.tsx';
import { Threads } from '../../../../atlas/drawing/kit/Threads.tsx';
import { Vessel } from '../../../../atlas/drawing/kit/Vessel.tsx';
import { Appear } from '../../../../atlas/drawing/motion/Appear.tsx';
import { Beat } from '../../../../atlas/drawing/motion/Beat.tsx';
import { Shift } from '../../../../atlas/drawing/motion/Shift.tsx';
import { Signals } from '../../../../atlas/drawing/motion/Signals.tsx';
import { Spread } from '../../../../atlas/drawing/motion/Spread.tsx';

const RELEASED: readonly Spot[] = [[474, 236], [490, 216], [500, 244], [466, 262], [486, 270], [508, 224]];

export function NerveTwig({ needle }: DrawingProps) {
  const words = useWords();
  const unknown = needle === 'sham';
  return (
    <Plate>
      <Panel name="close" x={20} y={20} width={600} height={316} tone="felt">
        <Threads x={20} y={70} width={600} height={240} count={20} seed={11} />
        <MuscleFibres x={-60} y={6} width={760} height={96} fascicles={4} />
        <MuscleFibres x={-60} y={278} width={760} height={104} fascicles={4} />
        <Vessel width={26} d={smooth([[640, 158], [590, 176], [548, 214], [530, 262], [548, 308], [600, 330]])} />
        <Vessel width={10} d={smooth([[546, 216], [500, 178], [440, 160]])} />
        <NerveFibre kind="trunk" width={9} d={smooth([[10, 176], [90, 170], [168, 196]])} />
        <NerveFibre width={4} d={smooth([[168, 196], [230, 192], [300, 206]])} />
        <NerveFibre width={2.4} d={smooth([[262, 196], [280, 182], [308, 176]])} />
        <NerveFibre width={4} d={smooth([[168, 196], [226, 232], [330, 252], [420, 236], [486, 240]])} />
        <NerveFibre width={2.4} d={smooth([[430, 236], [466, 214], [504, 214]])} />
        <NerveFibre width={2.4} d={smooth([[420, 236], [458, 258], [508, 262]])} />
        <Ghost when={unknown}>
          <Shift dx={8} dy={-110} from={0} to={0.16}>
            <Needle x={306} y={208} length={250} width={6} turn={4} />
          </Shift>
          {unknown ? null : (
            <Appear from={0.16} to={0.18}>
              <Beat x={304} y={207} from={0.16} to={0.9} count={6} by={0.25}>
                <Pulse x={304} y={207} size={11} />
              </Beat>
            </Appear>
          )}
          <Signals d={smooth([[300, 206], [230, 192], [168, 196], [90, 170], [10, 176]])} from={0.18} to={0.6} count={4} trip={0.24} />
          <Arrow number={1} spots={[[250, 166], [160, 150], [66, 146]]} mark={[262, 150]} moves={[0.2, 0.42]} />
          <Signals d={smooth([[168, 196], [226, 232], [330, 252], [420, 236], [486, 240]])} from={0.46} to={0.9} count={4} trip={0.24} />
          <Arrow number={2} dashed spots={[[196, 240], [270, 270], [372, 272], [440, 258]]} mark={[196, 244]} moves={[0.48, 0.6]} />
          <Spread kind="cgrp" origin={[476, 240]} spots={RELEASED} from={0.68} to={0.97} size={0.9} />
        </Ghost>
        {unknown ? <Ghost mark={[352, 176]} /> : null}
      </Panel>
      <Label x={38} y={136} text={words('drawing.bloodFlow.toSpine')} tone="nerve" />
      <Label x={36} y={274} text={words('drawing.bloodFlow.backwards')} tone="accent" />
      <Label x={452} y={132} text={words('drawing.bloodFlow.artery')} tone="artery" />
      <MouseFigure kind="rat" x={40} y={396} scale={0.46} />
      <Label x={176} y={388} text={`${words('drawing.sign.rat')}: ${words('drawing.bloodFlow.shown')}`} strong />
      <PersonIcon x={392} y={388} scale={1.3} tone="quiet" />
      <Label x={416} y={388} text={`${words('drawing.sign.people')}: ${words('drawing.bloodFlow.unsure')}`} strong />
    </Plate>
  );
}
